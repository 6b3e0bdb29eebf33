import {
  type ID,
  Order,
  type RequestContext,
  type TransactionalConnection,
  type Type,
  type VendureEntity,
} from '@vendure/core';
import type { QueryRunner } from 'typeorm';

/** What a transaction holds already. Vendure makes a QueryRunner for each. */
const held = new WeakMap<QueryRunner, Set<string>>();

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
  const { manager, metadata } = connection.getRepository(ctx, entity);
  const row = `${metadata.tableName} ${id}`;
  const { queryRunner } = manager;
  if (queryRunner && held.get(queryRunner)?.has(row)) return;
  await manager
    .createQueryBuilder(entity, 'it')
    .select('it.id')
    .where('it.id = :id', { id })
    // Whoever refers to the row by a foreign key, as a mail's log does, waits for nothing.
    .setLock('for_no_key_update')
    .getRawOne();
  if (queryRunner && isOutermost(queryRunner)) held.set(queryRunner, (held.get(queryRunner) ?? new Set()).add(row));
}

/** A lock that was taken behind a savepoint goes with it, when that is rolled back. */
const isOutermost = (queryRunner: QueryRunner): boolean =>
  (queryRunner as unknown as { transactionDepth?: number }).transactionDepth === 1;

/** {@link lockRow} of an order. */
export function lockOrder(connection: TransactionalConnection, ctx: RequestContext, orderId: ID): Promise<void> {
  return lockRow(connection, ctx, Order, orderId);
}
