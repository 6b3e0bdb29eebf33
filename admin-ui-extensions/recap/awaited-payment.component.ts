import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { DataService, SharedModule } from '@vendure/admin-ui/core';
import { firstValueFrom, map } from 'rxjs';
import { Action } from '../shared/action';
import { AmountInputComponent } from '../decoration/amounts/amount-input.component';
import { BusyButtonDirective } from '../shared/busy-button.directive';
import { dayOf, momentOf } from '../shared/day';
import { ShopMarkPaymentReceivedDocument, type ShopRecapQuery } from './graphql.generated';

export type RecapPayment = NonNullable<ShopRecapQuery['order']>['orderPayments'][number];

/** "Paiement reçu" (guide, step 9) for one payment: how it came and how much, its reference and its day. */
@Component({
  selector: 'shop-awaited-payment',
  imports: [SharedModule, ReactiveFormsModule, AmountInputComponent, BusyButtonDirective],
  templateUrl: './awaited-payment.component.html',
  styleUrls: ['../shared/order-tab.css', './awaited-payment.component.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AwaitedPaymentComponent {
  readonly orderId = input.required<string>();
  readonly payment = input.required<RecapPayment>();
  readonly currencyCode = input.required<string>();
  readonly methods = input.required<ShopRecapQuery['manualPaymentMethods']>();
  readonly recorded = output();

  protected readonly action = new Action();
  protected readonly form = inject(NonNullableFormBuilder).group({
    method: '',
    amount: null as number | null,
    reference: '',
    receivedOn: dayOf(new Date()),
  });
  /** What a form control's `id` begins with: there may be several of these forms. */
  protected readonly prefix = computed(() => `shop-payment-${this.payment().id}`);
  readonly dirty = toSignal(this.form.events.pipe(map(() => this.form.dirty)), { initialValue: false });
  private readonly typed = toSignal(this.form.controls.amount.valueChanges, { initialValue: null });
  /** How much more, or with a minus less, than is awaited. */
  protected readonly difference = computed(() => (this.typed() ?? this.payment().amount) - this.payment().amount);
  private readonly dataService = inject(DataService);

  constructor() {
    // What the customer chose is where the merchant starts; what the merchant has chosen already stays. For a balance nobody
    // has chosen anything yet.
    effect(() => {
      const { method, amount } = this.payment();
      const codes = this.methods().map(({ code }) => code);
      const start = codes.includes(method) ? method : (codes.at(0) ?? '');
      untracked(() => {
        if (!this.form.pristine) return;
        this.form.controls.method.setValue(start);
        this.form.controls.amount.setValue(amount);
      });
    });
  }

  protected async receive(): Promise<void> {
    if (this.form.invalid) return;
    const { method, amount, reference, receivedOn } = this.form.getRawValue();
    // A day that nobody touched is today: the server then keeps the hour too.
    const receivedAt = this.form.controls.receivedOn.dirty ? momentOf(receivedOn) : undefined;
    const money = { paymentId: this.payment().id, method, amount, reference, receivedAt };
    const input = { orderId: this.orderId(), ...money };
    const done = await this.action.run(async () => {
      const answer = this.dataService.mutate(ShopMarkPaymentReceivedDocument, { input });
      return (await firstValueFrom(answer)).markPaymentReceived;
    });
    if (!done) return;
    this.form.markAsPristine();
    this.recorded.emit();
  }
}
