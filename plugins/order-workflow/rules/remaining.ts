import { type ID, idsAreEqual } from '@vendure/core';

interface Line {
  id: ID;
  quantity: number;
}
interface Delivery {
  state: string;
  lines: { orderLineId: ID; quantity: number }[];
}

/** What of each line is in no delivery yet; lines of which nothing is left are left out. */
export function remaining(order: { lines: Line[]; fulfillments: Delivery[] }): { orderLineId: ID; quantity: number }[] {
  const live = order.fulfillments.filter(delivery => delivery.state !== 'Cancelled').flatMap(({ lines }) => lines);
  const delivered = (line: Line) =>
    live.filter(part => idsAreEqual(part.orderLineId, line.id)).reduce((sum, { quantity }) => sum + quantity, 0);
  return order.lines
    .map(line => ({ orderLineId: line.id, quantity: line.quantity - delivered(line) }))
    .filter(({ quantity }) => quantity > 0);
}
