import { DELIVERY_STATUSES, type DeliveryStatus } from './delivery-status';

type Step = 'Pending' | 'Shipped' | 'Delivered' | 'Cancelled';

/** States of a fulfillment, in the order in which a parcel goes through them. */
const path = ['Pending', 'Shipped', 'Delivered'] as const;

const target: Record<DeliveryStatus, Step> = {
  PREPARING: 'Pending',
  SHIPPED: 'Shipped',
  DELIVERED: 'Delivered',
  CANCELLED: 'Cancelled',
};

/** The states to go through from `state` to the wanted status, none when it is there, null where no way leads. */
export function deliverySteps(state: string, status: DeliveryStatus): Step[] | null {
  const wanted = target[status];
  if (state === wanted) return [];
  if (state === 'Cancelled') return null;
  if (wanted === 'Cancelled') return state === 'Delivered' ? null : ['Cancelled'];
  const from = path.findIndex(step => step === state);
  const to = path.findIndex(step => step === wanted);
  return from < 0 || to < from ? null : path.slice(from + 1, to + 1);
}

/** The statuses that a delivery in `state` can be given, its present one included. */
export const possibleStatuses = (state: string): DeliveryStatus[] =>
  DELIVERY_STATUSES.filter(status => deliverySteps(state, status));

/** The status that stands for a state; null for one that some other plugin added. */
export const deliveryStatus = (state: string): DeliveryStatus | null =>
  DELIVERY_STATUSES.find(status => target[status] === state) ?? null;
