import { type EntityMetadataModifier, Order, Payment } from '@vendure/core';
import type { MetadataArgsStorage } from 'typeorm/metadata-args/MetadataArgsStorage';

type IndexDefinition = Pick<MetadataArgsStorage['indices'][number], 'name' | 'target' | 'columns'>;

const indexes: IndexDefinition[] = [
  // The list's filter by status, newest first.
  { name: 'IDX_order_workflow_status', target: Order, columns: ['customFields.workflowStatus', 'orderPlacedAt'] },
  // The orders to collect are those with an awaited payment, which few payments are; what an order received is found by
  // both: by the state alone SQLite would go through every received payment for each order.
  { name: 'IDX_order_workflow_payment_state', target: Payment, columns: ['state', 'order'] },
];

/** What the order list's filters and the dashboard read. */
export const listIndexes: EntityMetadataModifier = metadata => {
  for (const index of indexes) {
    if (metadata.indices.some(({ name }) => name === index.name)) continue;
    metadata.indices.push({ ...index, unique: false });
  }
};
