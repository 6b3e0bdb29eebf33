import type { Order, OrderState } from '@vendure/core';
// Core's door leaves these out.
import {
  orderItemsAreDelivered,
  orderItemsArePartiallyDelivered,
  orderItemsArePartiallyShipped,
  orderItemsAreShipped,
} from '@vendure/core/dist/service/helpers/utils/order-utils';

/** Something of the order has left the house. */
export const ON_THE_WAY: readonly OrderState[] = ['PartiallyShipped', 'Shipped', 'PartiallyDelivered', 'Delivered'];

/**
 * The state that an order's deliveries give it, by core's own rules; null where nothing has left the house.
 * @param order with lines and deliveries, and of these the lines with their delivery
 */
export function wayOfGoods(order: Order): OrderState | null {
  if (order.fulfillments.every(({ state }) => state !== 'Shipped' && state !== 'Delivered')) return null;
  if (orderItemsAreDelivered(order)) return 'Delivered';
  if (orderItemsArePartiallyDelivered(order)) return 'PartiallyDelivered';
  if (orderItemsAreShipped(order)) return 'Shipped';
  return orderItemsArePartiallyShipped(order) ? 'PartiallyShipped' : null;
}
