import { type ID, type RequestContext, Session, type TransactionalConnection } from '@vendure/core';

/**
 * Locks the session of the request until the end of the transaction, and tells it which cart it has: it was read before, and
 * another request may have made one since. Where there is no session nothing is done.
 */
export async function lockSession(connection: TransactionalConnection, ctx: RequestContext): Promise<void> {
  if (!ctx.session) return;
  const sessions = connection.getRepository(ctx, Session);
  const query = sessions
    .createQueryBuilder('session')
    .select('session.activeOrderId', 'activeOrderId')
    .where('session.id = :id', { id: ctx.session.id });
  const locks = connection.rawConnection.options.type === 'postgres' && sessions.queryRunner?.isTransactionActive;
  if (locks) query.setLock('pessimistic_write');
  const row = await query.getRawOne<{ activeOrderId: ID | null }>();
  ctx.session.activeOrderId = row?.activeOrderId ?? undefined;
}
