import { type ID, Order, type RequestContext, type TransactionalConnection } from '@vendure/core';

/**
 * Locks an order's row until the end of the transaction, so that what is read afterwards is what two parallel requests
 * agree on. On better-sqlite3 there is nothing to lock: transactions run one after the other (see `single-writer.ts`).
 */
export async function lockOrder(connection: TransactionalConnection, ctx: RequestContext, orderId: ID): Promise<void> {
  if (connection.rawConnection.options.type !== 'postgres') return;
  await connection
    .getRepository(ctx, Order)
    .createQueryBuilder('o')
    .select('o.id')
    .where('o.id = :orderId', { orderId })
    .setLock('pessimistic_write')
    .getRawOne();
}
