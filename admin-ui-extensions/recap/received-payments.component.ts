import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { SharedModule } from '@vendure/admin-ui/core';
import type { RecapPayment } from './awaited-payment.component';

/** What has come in, and how. */
@Component({
  selector: 'shop-received-payments',
  imports: [SharedModule],
  templateUrl: './received-payments.component.html',
  styleUrls: ['../shared/order-tab.css', './received-payments.component.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReceivedPaymentsComponent {
  readonly payments = input.required<RecapPayment[]>();
  readonly currencyCode = input.required<string>();
}
