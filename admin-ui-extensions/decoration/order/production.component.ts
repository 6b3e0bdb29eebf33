import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { DataService, PermissionsService, SharedModule } from '@vendure/admin-ui/core';
import { firstValueFrom } from 'rxjs';
import { Action } from '../../shared/action';
import { BusyButtonDirective } from '../../shared/busy-button.directive';
import { openDocument } from '../../shared/open-document';
import { ShopProductionSheetLinkDocument, ShopSetDecorationLockDocument } from './graphql.generated';

/** Whether the customer can still change colours and instructions (B6), the button that decides it, and the production sheet. */
@Component({
  selector: 'shop-production',
  imports: [SharedModule, BusyButtonDirective],
  templateUrl: './production.component.html',
  styleUrl: '../../shared/order-tab.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProductionComponent {
  readonly orderId = input.required<string>();
  /** Whether anything of the order is decorated: only then is there something to lock. */
  readonly decorated = input.required<boolean>();
  readonly locked = input.required<boolean>();
  readonly reload = input.required<() => Promise<void>>();
  protected readonly lock = new Action();
  protected readonly sheet = new Action();
  protected readonly mayChange = inject(PermissionsService).userHasPermissions(['UpdateOrder', 'ManageProduction']);
  private readonly dataService = inject(DataService);

  protected async changeLock(): Promise<void> {
    const variables = { orderId: this.orderId(), locked: !this.locked() };
    await this.lock.run(async () => {
      await firstValueFrom(this.dataService.mutate(ShopSetDecorationLockDocument, variables));
      return null;
    });
    await this.reload()();
  }

  protected printSheet(): Promise<boolean> {
    return openDocument(this.sheet, async () => {
      const { single$ } = this.dataService.query(
        ShopProductionSheetLinkDocument,
        { id: this.orderId() },
        'network-only',
      );
      return (await firstValueFrom(single$)).order?.productionSheetUrl;
    });
  }
}
