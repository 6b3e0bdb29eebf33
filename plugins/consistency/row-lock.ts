import {
  type ID,
  Order,
  type RequestContext,
  type TransactionalConnection,
  type Type,
  type VendureEntity,
} from '@vendure/core';

/**
 * Locks a row until the end of the transaction, so that what is read afterwards is what two parallel requests agree on. On
 * better-sqlite3 there is nothing to lock: transactions run one after the other (see `single-writer.ts`).
 */
export async function lockRow<T extends VendureEntity>(
  connection: TransactionalConnection,
  ctx: RequestContext,
  entity: Type<T>,
  id: ID,
): Promise<void> {
  if (connection.rawConnection.options.type !== 'postgres') return;
  await connection
    .getRepository(ctx, entity)
    .createQueryBuilder('it')
    .select('it.id')
    .where('it.id = :id', { id })
    .setLock('pessimistic_write')
    .getRawOne();
}

/** {@link lockRow} of an order. */
export function lockOrder(connection: TransactionalConnection, ctx: RequestContext, orderId: ID): Promise<void> {
  return lockRow(connection, ctx, Order, orderId);
}
