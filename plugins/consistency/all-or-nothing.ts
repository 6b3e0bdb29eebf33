import { isGraphQlErrorResult, type RequestContext, type TransactionalConnection } from '@vendure/core';

class RolledBack extends Error {
  constructor(readonly result: unknown) {
    super('rolled back');
  }
}

/**
 * Runs `work` in a transaction and rolls it back when it answers an ErrorResult, which Vendure by itself would commit.
 * The ErrorResult is then the answer. Events published inside are never delivered after a rollback.
 */
export async function allOrNothing<T>(
  connection: TransactionalConnection,
  ctx: RequestContext,
  work: (ctx: RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await connection.withTransaction(ctx, async txCtx => {
      const result = await work(txCtx);
      if (isGraphQlErrorResult(result as never)) throw new RolledBack(result);
      return result;
    });
  } catch (reason) {
    if (reason instanceof RolledBack) return reason.result as T;
    throw reason;
  }
}
