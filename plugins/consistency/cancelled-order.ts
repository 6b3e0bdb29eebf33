import { HistoryEntryType } from '@vendure/common/lib/generated-types';
import type { HistoryEntryEvent, Order } from '@vendure/core';
// Not exported by its name, unlike the event that carries it.
import { OrderHistoryEntry } from '@vendure/core/dist/entity/history-entry/order-history-entry.entity';

/**
 * The order of which lines, or all, were just cancelled; null where the entry tells of something else. Core has no event for
 * lines that are cancelled: it writes them into the order's history, in the same transaction.
 */
export function cancelledOrder({ type, entity }: HistoryEntryEvent): Order | null {
  const cancellation = type === 'created' && entity.type === HistoryEntryType.ORDER_CANCELLATION;
  return cancellation && entity instanceof OrderHistoryEntry ? entity.order : null;
}
