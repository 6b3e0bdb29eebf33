import { FormControl, FormGroup } from '@angular/forms';
import { dayOf, momentOf } from '../shared/day';
import type { ShopDeliveryQuery } from './graphql.generated';
import type { ChangeDeliveryStatusInput, DeliveryStatus } from '../schema.generated';

export type DeliveryOrder = NonNullable<ShopDeliveryQuery['order']>;
export type Delivery = NonNullable<DeliveryOrder['fulfillments']>[number];

/** Stands in the list of carriers for one that is not in it. */
export const OTHER_CARRIER = '*';

const text = (value: string) => new FormControl(value, { nonNullable: true });

export type DeliveryForm = FormGroup<{
  status: FormControl<DeliveryStatus>;
  /** Name of one of the list, {@link OTHER_CARRIER}, or empty. */
  carrier: FormControl<string>;
  otherCarrier: FormControl<string>;
  trackingCode: FormControl<string>;
  expectedOn: FormControl<string>;
}>;

export function deliveryForm(): DeliveryForm {
  return new FormGroup({
    status: new FormControl<DeliveryStatus>('PREPARING', { nonNullable: true }),
    carrier: text(''),
    otherCarrier: text(''),
    trackingCode: text(''),
    expectedOn: text(''),
  });
}

/** Shows what the server has, and forgets what was typed. */
export function resetForm(
  form: DeliveryForm,
  status: DeliveryStatus,
  delivery: Delivery | null,
  expected: string | null,
): void {
  const free = !!delivery?.method && !delivery.carrier;
  form.reset({
    status,
    carrier: free ? OTHER_CARRIER : (delivery?.carrier?.name ?? ''),
    otherCarrier: free ? delivery.method : '',
    trackingCode: delivery?.trackingCode ?? '',
    expectedOn: dayOf(expected),
  });
}

/** What changeDeliveryStatus is told; what nobody touched is left as it is. */
export function changesOf(form: DeliveryForm): Omit<ChangeDeliveryStatusInput, 'orderId'> {
  const { status, carrier, otherCarrier, trackingCode, expectedOn } = form.controls;
  const touchedCarrier = carrier.dirty || otherCarrier.dirty;
  return {
    status: status.value,
    carrier: touchedCarrier ? (carrier.value === OTHER_CARRIER ? otherCarrier.value : carrier.value) : undefined,
    trackingCode: trackingCode.dirty ? trackingCode.value : undefined,
    expectedDeliveryDate: expectedOn.dirty ? momentOf(expectedOn.value) : undefined,
  };
}
