import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { SharedModule } from '@vendure/admin-ui/core';
import { startWith, switchMap } from 'rxjs';
import { type DeliveryForm, OTHER_CARRIER } from './delivery-form';
import type { ShopDeliveryQuery } from './graphql.generated';
import type { DeliveryStatus } from '../schema.generated';

/** Status, carrier, number and date: the same fields for a new delivery and for one that exists. */
@Component({
  selector: 'shop-delivery-fields',
  imports: [SharedModule, ReactiveFormsModule],
  templateUrl: './delivery-fields.component.html',
  styleUrl: '../shared/order-tab.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DeliveryFieldsComponent {
  readonly form = input.required<DeliveryForm>();
  readonly statuses = input.required<readonly DeliveryStatus[]>();
  readonly carriers = input.required<ShopDeliveryQuery['carriers']>();
  /** What the `id` of each field begins with. */
  readonly prefix = input.required<string>();
  protected readonly other = OTHER_CARRIER;
  private readonly carrier = toSignal(
    toObservable(this.form).pipe(
      switchMap(({ controls: { carrier } }) => carrier.valueChanges.pipe(startWith(carrier.value))),
    ),
  );
  protected readonly isOther = computed(() => this.carrier() === OTHER_CARRIER);
}
