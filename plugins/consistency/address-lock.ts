import { Customer, normalizeEmailAddress, type RequestContext, type TransactionalConnection } from '@vendure/core';

/**
 * Until the end of the transaction, whoever else is about to look for the customer of this e-mail address waits: there may be
 * no row yet that could be locked, and no index that would refuse a second one. On better-sqlite3 there is nothing to lock:
 * transactions run one after the other (see `single-writer.ts`).
 */
export async function lockAddress(
  connection: TransactionalConnection,
  ctx: RequestContext,
  emailAddress: string,
): Promise<void> {
  if (connection.rawConnection.options.type !== 'postgres') return;
  const key = `customer ${normalizeEmailAddress(emailAddress)}`;
  await connection.getRepository(ctx, Customer).query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
}
