import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { DataService, SharedModule } from '@vendure/admin-ui/core';
import { firstValueFrom, map } from 'rxjs';
import { Action } from '../shared/action';
import { BusyButtonDirective } from '../shared/busy-button.directive';
import { dayOf, momentOf } from '../shared/day';
import { ShopMarkPaymentReceivedDocument, type ShopRecapQuery } from './graphql.generated';

export type RecapPayment = NonNullable<ShopRecapQuery['order']>['orderPayments'][number];

/** "Paiement reçu" (guide, step 9) for one payment: how it came, its reference and its day. */
@Component({
  selector: 'shop-awaited-payment',
  imports: [SharedModule, ReactiveFormsModule, BusyButtonDirective],
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
    reference: '',
    receivedOn: dayOf(new Date()),
  });
  /** What a form control's `id` begins with: there may be several of these forms. */
  protected readonly prefix = computed(() => `shop-payment-${this.payment().id}`);
  readonly dirty = toSignal(this.form.events.pipe(map(() => this.form.dirty)), { initialValue: false });
  private readonly dataService = inject(DataService);

  constructor() {
    // What the customer chose is where the merchant starts; what the merchant has chosen already stays. For a balance nobody
    // has chosen anything yet.
    effect(() => {
      const { method } = this.payment();
      const codes = this.methods().map(({ code }) => code);
      const start = codes.includes(method) ? method : (codes.at(0) ?? '');
      untracked(() => {
        if (this.form.pristine) this.form.controls.method.setValue(start);
      });
    });
  }

  protected async receive(): Promise<void> {
    const { method, reference, receivedOn } = this.form.getRawValue();
    // A day that nobody touched is today: the server then keeps the hour too.
    const receivedAt = this.form.controls.receivedOn.dirty ? momentOf(receivedOn) : undefined;
    const input = { orderId: this.orderId(), paymentId: this.payment().id, method, reference, receivedAt };
    const done = await this.action.run(async () => {
      const answer = this.dataService.mutate(ShopMarkPaymentReceivedDocument, { input });
      return (await firstValueFrom(answer)).markPaymentReceived;
    });
    if (!done) return;
    this.form.markAsPristine();
    this.recorded.emit();
  }
}
