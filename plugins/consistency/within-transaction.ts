import { Order, type RequestContext, type TransactionalConnection } from '@vendure/core';

/**
 * Runs `work` in the transaction that `ctx` is in already, or else in one of its own. Vendure's `withTransaction` opens a
 * savepoint inside the first, which is needed only where a part is to be rolled back alone.
 */
export async function withinTransaction<T>(
  connection: TransactionalConnection,
  ctx: RequestContext,
  work: (ctx: RequestContext) => Promise<T>,
): Promise<T> {
  const { queryRunner } = connection.getRepository(ctx, Order).manager;
  return queryRunner?.isTransactionActive ? work(ctx) : connection.withTransaction(ctx, work);
}
