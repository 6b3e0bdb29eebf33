import type { DeliveryStatus } from './delivery-status';

/** Keys of the sentence, see `translations.ts`. */
export type DeliveryRefusal = 'DELIVERY_NOT_PLACED' | 'DELIVERY_CHANGING' | 'DELIVERY_CANCELLED' | 'DELIVERY_BALANCE';

/** States in which goods may leave: to be made, or on their way in part. */
const deliverable = [
  'PaymentAuthorized',
  'PaymentSettled',
  'PartiallyShipped',
  'Shipped',
  'PartiallyDelivered',
  'Delivered',
];
const changing = ['Modifying', 'ArrangingAdditionalPayment'];

/** Why nothing of an order in that state can be delivered; null where it can. */
export function deliveryRefusal(state: string): DeliveryRefusal | null {
  if (deliverable.includes(state)) return null;
  if (state === 'Cancelled') return 'DELIVERY_CANCELLED';
  return changing.includes(state) ? 'DELIVERY_CHANGING' : 'DELIVERY_NOT_PLACED';
}

/** Goods that wait for a balance (B15) may be prepared: that is what the deposit is for. */
export const leavesTheHouse = (status: DeliveryStatus): boolean => status === 'SHIPPED' || status === 'DELIVERED';
