import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { SharedModule } from '@vendure/admin-ui/core';
import type { Choice } from '../../shared/choice';
import { ChoicesFieldComponent } from '../../shared/choices-field.component';
import { TextFieldComponent } from '../../shared/text-field.component';
import { MANUAL_PAYMENTS } from './store-choices';
import type { StoreForm } from './store-form';

/** How a new store is paid, with what each way needs to be offered at checkout. */
@Component({
  selector: 'shop-store-payment',
  imports: [SharedModule, ChoicesFieldComponent, TextFieldComponent],
  templateUrl: './store-payment.component.html',
  styleUrls: ['../../shared/order-tab.css', '../../shared/form.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StorePaymentComponent {
  readonly form = input.required<StoreForm>();
  readonly methods = input.required<readonly Choice[]>();
  /** What the server answered to a field of this part. */
  readonly refusals = input.required<Readonly<Record<string, string | undefined>>>();
  /** The codes of the manual payments that are ticked. */
  readonly manual = input.required<readonly string[]>();
  protected readonly manualPayments = MANUAL_PAYMENTS;
}
