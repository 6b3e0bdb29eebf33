import type { ID } from '@vendure/core';

/** A line of an order, and how many pieces of it. */
export interface LineQuantity {
  orderLineId: ID;
  quantity: number;
}

/** One entry for each order line: Vendure holds every entry alone against what is left, and so lets a line through twice. */
export function mergedLines<T extends LineQuantity>(lines: readonly T[]): LineQuantity[] {
  const quantities = new Map<string, LineQuantity>();
  for (const { orderLineId, quantity } of lines) {
    const before = quantities.get(String(orderLineId))?.quantity ?? 0;
    quantities.set(String(orderLineId), { orderLineId, quantity: before + quantity });
  }
  return [...quantities.values()];
}
