import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { type AbstractControl, NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { Dialog, SharedModule } from '@vendure/admin-ui/core';
import { debounceTime } from 'rxjs';
import { AmountInputComponent } from '../decoration/amounts/amount-input.component';
import { liveQuery } from '../shared/live-query';
import { MAXIMUM_REASON, reasonValidators } from './given-reason';
import { ShopPartialRefundDocument, type ShopPartialRefundQuery, type ShopRecapQuery } from './graphql.generated';

type RecapOrder = NonNullable<ShopRecapQuery['order']>;
type Share = NonNullable<ShopPartialRefundQuery['order']>['partialRefund']['shares'][number];

const given = ({ value }: AbstractControl<number | null>) => (value === null ? { empty: true } : null);

export interface WantedRefund {
  /** Minor units. */
  amount: number;
  /** What could be refunded when that was decided, minor units. */
  refundable: number;
  reason: string;
}

/** Asks how much is to be refunded and why, and says what goes back by which way. Answers nothing where nothing is to be. */
@Component({
  selector: 'shop-partial-refund-dialog',
  imports: [SharedModule, ReactiveFormsModule, AmountInputComponent],
  templateUrl: './partial-refund-dialog.component.html',
  styleUrls: ['./reason-dialog.component.css', './partial-refund-dialog.component.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PartialRefundDialogComponent implements Dialog<WantedRefund> {
  resolveWith: (result?: WantedRefund) => void;
  order: RecapOrder;

  protected readonly maximum = MAXIMUM_REASON;
  protected readonly form = inject(NonNullableFormBuilder).group({
    amount: [null as number | null, given],
    reason: ['', reasonValidators],
  });
  private readonly amount = toSignal(this.form.controls.amount.valueChanges.pipe(debounceTime(200)), {
    initialValue: null,
  });
  private readonly preview = liveQuery(ShopPartialRefundDocument, () => ({ id: this.order.id, amount: this.amount() }));
  protected readonly refundable = computed(() => this.preview.data()?.order?.partialRefund.refundable ?? 0);
  protected readonly refusal = computed(() => this.preview.data()?.order?.partialRefund.refusal ?? null);
  /** None until they are those of the amount that is asked for. */
  protected readonly shares = computed((): readonly Share[] => {
    const shares = this.preview.data()?.order?.partialRefund.shares ?? [];
    return shares.reduce((sum, { amount }) => sum + amount, 0) === this.amount() ? shares : [];
  });

  /** As the list of payments names it; points are not in that list. */
  protected paymentOf({ paymentId }: Share): RecapOrder['orderPayments'][number] | undefined {
    return this.order.orderPayments.find(({ id }) => id === paymentId);
  }

  protected get ready(): boolean {
    return this.form.valid && this.shares().length > 0 && this.form.controls.amount.value === this.amount();
  }

  protected submit(): void {
    const { amount, reason } = this.form.getRawValue();
    if (this.ready && amount !== null) this.resolveWith({ amount, refundable: this.refundable(), reason });
    else this.form.markAllAsTouched();
  }
}
