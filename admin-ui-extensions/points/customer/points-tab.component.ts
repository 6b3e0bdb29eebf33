import { ChangeDetectionStrategy, Component, computed, HostListener, inject, signal, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { PermissionsService, SharedModule } from '@vendure/admin-ui/core';
import { map } from 'rxjs';
import { NEW_CUSTOMER } from '../../shared/customer-tab';
import { liveQuery } from '../../shared/live-query';
import { WholeNumberPipe } from '../../shared/whole-number.pipe';
import { MAY_MANAGE_POINTS, MAY_SEE_POINTS } from '../permissions';
import { PointsStateComponent } from '../points-state.component';
import { AdjustPointsComponent } from './adjust-points.component';
import { ShopCustomerPointsDocument } from './graphql.generated';
import { LedgerComponent } from './ledger.component';

const PAGE_SIZE = 20;

/** Onglet Points of a customer: what is in the account, every entry of its ledger, and a correction by the merchant. */
@Component({
  selector: 'shop-points-tab',
  imports: [SharedModule, AdjustPointsComponent, LedgerComponent, PointsStateComponent, WholeNumberPipe],
  templateUrl: './points-tab.component.html',
  styleUrls: ['../../shared/order-tab.css', './points-tab.component.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PointsTabComponent {
  private readonly permissions = inject(PermissionsService);
  protected readonly maySee = this.permissions.userHasPermissions(MAY_SEE_POINTS);
  protected readonly mayManage = this.permissions.userHasPermissions(MAY_MANAGE_POINTS);
  protected readonly pageSize = PAGE_SIZE;
  protected readonly page = signal(0);
  protected readonly customerId = toSignal(
    inject(ActivatedRoute).parent!.paramMap.pipe(map(params => params.get('id') ?? '')),
    { initialValue: '' },
  );
  protected readonly isNew = computed(() => this.customerId() === NEW_CUSTOMER);
  protected readonly query = liveQuery(ShopCustomerPointsDocument, () =>
    this.isNew() ? null : { id: this.customerId(), options: { skip: this.page() * PAGE_SIZE, take: PAGE_SIZE } },
  );
  protected readonly account = computed(() => this.query.data()?.customer?.pointsAccount);
  private readonly form = viewChild(AdjustPointsComponent);

  /** Asked by the admin before another page is shown. */
  canDeactivate(): boolean {
    return !this.form()?.dirty();
  }

  @HostListener('window:beforeunload', ['$event'])
  protected askBeforeClosing(event: BeforeUnloadEvent): void {
    if (!this.canDeactivate()) event.preventDefault();
  }

  protected async adjusted(): Promise<void> {
    this.page.set(0);
    await this.query.reload();
  }
}
