import { type EntityMetadataModifier, Order } from '@vendure/core';

/** The list's filter by status, newest first, reads this index. */
export const statusIndex: EntityMetadataModifier = metadata => {
  const name = 'IDX_order_workflow_status';
  if (metadata.indices.some(index => index.name === name)) return;
  metadata.indices.push({
    target: Order,
    name,
    columns: ['customFields.workflowStatus', 'orderPlacedAt'],
    unique: false,
  });
};
