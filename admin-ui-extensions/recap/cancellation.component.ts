import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslateService } from '@ngx-translate/core';
import { DataService, LocaleCurrencyPipe, ModalService, SharedModule } from '@vendure/admin-ui/core';
import { firstValueFrom } from 'rxjs';
import { Action } from '../shared/action';
import { BusyButtonDirective } from '../shared/busy-button.directive';
import { ShopCancelAndRefundOrderDocument, type ShopRecapQuery } from './graphql.generated';
import { ReasonDialogComponent } from './reason-dialog.component';

/** "Annuler et rembourser": the whole order, and its money, by one button. */
@Component({
  selector: 'shop-order-cancellation',
  imports: [SharedModule, BusyButtonDirective],
  providers: [LocaleCurrencyPipe],
  templateUrl: './cancellation.component.html',
  styleUrl: '../shared/order-tab.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CancellationComponent {
  readonly order = input.required<NonNullable<ShopRecapQuery['order']>>();
  readonly cancelled = output();

  protected readonly action = new Action();
  /** A cancelled order whose money is back, or on its way, has nothing more to be done. */
  protected readonly done = computed(() => {
    const { cancelled, toRefund } = this.order().cancellation;
    return cancelled && toRefund === 0;
  });
  private readonly dataService = inject(DataService);
  private readonly modals = inject(ModalService);
  private readonly translate = inject(TranslateService);
  private readonly currency = inject(LocaleCurrencyPipe);

  protected async cancel(): Promise<void> {
    const dialog = this.modals.fromComponent(ReasonDialogComponent, {
      locals: {
        heading: 'shop.recap.cancellation.ask',
        confirm: 'shop.recap.cancellation.cancel',
        consequences: this.consequences(),
      },
    });
    const given = await firstValueFrom(dialog, { defaultValue: undefined });
    if (!given) return;
    const done = await this.action.run(async () => {
      const answer = this.dataService.mutate(ShopCancelAndRefundOrderDocument, {
        input: { orderId: this.order().id, reason: given.reason },
      });
      return (await firstValueFrom(answer)).cancelAndRefundOrder;
    });
    if (done) this.cancelled.emit();
  }

  private consequences(): string[] {
    const { cancelled, toRefund, awaited } = this.order().cancellation;
    const { currencyCode } = this.order().summary;
    const sentence = (word: string, amount = 0) =>
      this.translate.instant(`shop.recap.cancellation.${word}`, {
        amount: this.currency.transform(amount, currencyCode),
      }) as string;
    return [
      ...(cancelled ? [] : [sentence('lines')]),
      toRefund ? sentence('refund', toRefund) : sentence('no-refund'),
      ...(awaited ? [sentence('awaited', awaited)] : []),
      ...(this.order().invoices.length ? [sentence('credited')] : []),
      sentence('told'),
    ];
  }
}
