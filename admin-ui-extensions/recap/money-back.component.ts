import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { DataService, ModalService, SharedModule } from '@vendure/admin-ui/core';
import { firstValueFrom } from 'rxjs';
import { Action } from '../shared/action';
import { BusyButtonDirective } from '../shared/busy-button.directive';
import { ShopRefundSurplusDocument, ShopSettleRefundDocument, type ShopRecapQuery } from './graphql.generated';

type RecapOrder = NonNullable<ShopRecapQuery['order']>;

/** Money that goes back: what was paid too much, and refunds that are to be made by hand. */
@Component({
  selector: 'shop-money-back',
  imports: [SharedModule, BusyButtonDirective],
  templateUrl: './money-back.component.html',
  styleUrls: ['../shared/order-tab.css', './money-back.component.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MoneyBackComponent {
  readonly order = input.required<RecapOrder>();
  /** Last part of the key of what has been done. */
  readonly changed = output<'surplus-refunded' | 'refund-made'>();

  /** Of a cancelled order all its money is too much: that is said of the cancellation. */
  protected readonly surplus = computed(() => (this.order().cancellation.cancelled ? null : this.order().surplus));
  protected readonly pending = computed(() =>
    (this.order().payments ?? []).flatMap(({ id, refunds }) =>
      refunds
        .filter(({ state }) => state === 'Pending')
        .map(refund => ({
          ...refund,
          method: this.order().orderPayments.find(payment => payment.id === id)?.methodName,
        })),
    ),
  );
  protected readonly refunding = new Action();
  protected readonly settling = new Action();
  private readonly dataService = inject(DataService);
  private readonly modals = inject(ModalService);

  protected async refundSurplus(): Promise<void> {
    const dialog = this.modals.dialog<boolean>({
      title: 'shop.recap.surplus.ask',
      body: 'shop.recap.surplus.what',
      buttons: [
        { type: 'secondary', label: 'shop.shared.cancel', returnValue: false },
        { type: 'primary', label: 'shop.recap.surplus.refund', returnValue: true },
      ],
    });
    if (!(await firstValueFrom(dialog, { defaultValue: false }))) return;
    const done = await this.refunding.run(async () => {
      const answer = this.dataService.mutate(ShopRefundSurplusDocument, { id: this.order().id });
      return (await firstValueFrom(answer)).refundSurplus;
    });
    if (done) this.changed.emit('surplus-refunded');
  }

  protected async settle(id: string, reference: string): Promise<void> {
    const done = await this.settling.run(async () => {
      const answer = this.dataService.mutate(ShopSettleRefundDocument, {
        input: { id, transactionId: reference.trim() },
      });
      const { settleRefund } = await firstValueFrom(answer);
      return settleRefund.__typename === 'Refund' ? null : settleRefund;
    });
    if (done) this.changed.emit('refund-made');
  }
}
