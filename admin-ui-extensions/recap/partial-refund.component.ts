import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { DataService, ModalService, SharedModule } from '@vendure/admin-ui/core';
import { firstValueFrom } from 'rxjs';
import { Action } from '../shared/action';
import { BusyButtonDirective } from '../shared/busy-button.directive';
import { ShopRefundPartOfOrderDocument, type ShopRecapQuery } from './graphql.generated';
import { PartialRefundDialogComponent } from './partial-refund-dialog.component';

/** "Rembourser une partie…": an amount of the order, given back as it was paid. Nothing where nothing was received. */
@Component({
  selector: 'shop-partial-refund',
  imports: [SharedModule, BusyButtonDirective],
  templateUrl: './partial-refund.component.html',
  styleUrl: '../shared/order-tab.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PartialRefundComponent {
  readonly order = input.required<NonNullable<ShopRecapQuery['order']>>();
  readonly refunded = output();

  protected readonly action = new Action();
  private readonly dataService = inject(DataService);
  private readonly modals = inject(ModalService);

  protected async refund(): Promise<void> {
    const order = this.order();
    const dialog = this.modals.fromComponent(PartialRefundDialogComponent, { locals: { order } });
    const wanted = await firstValueFrom(dialog, { defaultValue: undefined });
    if (!wanted) return;
    const done = await this.action.run(async () => {
      const answer = this.dataService.mutate(ShopRefundPartOfOrderDocument, {
        input: { orderId: order.id, ...wanted },
      });
      return (await firstValueFrom(answer)).refundPartOfOrder;
    });
    if (done) this.refunded.emit();
  }
}
