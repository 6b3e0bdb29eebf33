import type { OrderDetailsDelivery, OrderDetailsLine } from '../../order-page';

export interface ParcelsView {
  /** Those that have left. */
  parcels: OrderDetailsDelivery[];
  /** All of them have reached the customer. */
  arrived: boolean;
  /** There is more of the order still to be sent. */
  partial: boolean;
}

const count = (lines: { quantity: number }[]) => lines.reduce((sum, { quantity }) => sum + quantity, 0);

/** How far an order's parcels are, so that its delivery mail says neither too much nor too little. */
export function parcelsView(lines: OrderDetailsLine[], deliveries: OrderDetailsDelivery[]): ParcelsView {
  const parcels = deliveries.filter(({ state }) => state === 'Shipped' || state === 'Delivered');
  return {
    parcels,
    arrived: parcels.length > 0 && parcels.every(({ state }) => state === 'Delivered'),
    partial: count(parcels.flatMap(parcel => parcel.lines)) < count(lines),
  };
}
