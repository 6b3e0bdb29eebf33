import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { PermissionsService, SharedModule } from '@vendure/admin-ui/core';
import { liveQuery } from '../../shared/live-query';
import { WholeNumberPipe } from '../../shared/whole-number.pipe';
import { MAY_MANAGE_POINTS } from '../permissions';
import { PointsStateComponent } from '../points-state.component';
import { ShopPointsBudgetsDocument } from './graphql.generated';

/** Points that groups and companies get anew every month, quarter or year. */
@Component({
  selector: 'shop-budget-list',
  imports: [SharedModule, PointsStateComponent, WholeNumberPipe],
  templateUrl: './budget-list.component.html',
  styleUrls: ['../../shared/order-tab.css', '../points-form.css', './budget-list.component.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BudgetListComponent {
  protected readonly query = liveQuery(ShopPointsBudgetsDocument, () => ({}));
  protected readonly mayManage = inject(PermissionsService).userHasPermissions(MAY_MANAGE_POINTS);
}
