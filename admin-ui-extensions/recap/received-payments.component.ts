import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { DataService, ModalService, SharedModule } from '@vendure/admin-ui/core';
import { TranslateService } from '@ngx-translate/core';
import { firstValueFrom } from 'rxjs';
import { Action } from '../shared/action';
import { BusyButtonDirective } from '../shared/busy-button.directive';
import type { RecapPayment } from './awaited-payment.component';
import { ShopRevertPaymentReceivedDocument } from './graphql.generated';
import { ReasonDialogComponent } from './reason-dialog.component';

/** What has come in, and how; and that it has not, after all: a wrong click, a bounced cheque. */
@Component({
  selector: 'shop-received-payments',
  imports: [SharedModule, BusyButtonDirective],
  templateUrl: './received-payments.component.html',
  styleUrls: ['../shared/order-tab.css', './received-payments.component.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReceivedPaymentsComponent {
  readonly payments = input.required<RecapPayment[]>();
  readonly currencyCode = input.required<string>();
  readonly invoiced = input.required<boolean>();
  readonly reverted = output();

  protected readonly action = new Action();
  private readonly dataService = inject(DataService);
  private readonly modals = inject(ModalService);
  private readonly translate = inject(TranslateService);

  protected async revert({ id: paymentId }: RecapPayment): Promise<void> {
    const consequences = ['awaited-again', ...(this.invoiced() ? ['credited'] : []), 'points-back'].map(
      word => this.translate.instant(`shop.recap.revert.${word}`) as string,
    );
    const dialog = this.modals.fromComponent(ReasonDialogComponent, {
      locals: {
        heading: 'shop.recap.revert.heading',
        confirm: 'shop.recap.revert.confirm',
        consequences,
        mayKeepQuiet: true,
      },
    });
    const given = await firstValueFrom(dialog, { defaultValue: undefined });
    if (!given) return;
    const done = await this.action.run(async () => {
      const answer = this.dataService.mutate(ShopRevertPaymentReceivedDocument, { paymentId, ...given });
      return (await firstValueFrom(answer)).revertPaymentReceived;
    });
    if (done) this.reverted.emit();
  }
}
