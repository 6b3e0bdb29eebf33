import { Payment } from '@vendure/core';
import type { DataSource, EntityManager } from 'typeorm';
import { PointsAccount } from './entities/points-account.entity';
import { PointsEntry } from './entities/points-entry.entity';
import { PointsLot } from './entities/points-lot.entity';
import { pointsOf } from './services/held-payments';

/** Two figures about an account that should be the same. */
export interface PointsProblem {
  accountId: string;
  what: 'balance' | 'balance after an entry' | 'lots' | 'points set aside';
  /** Recomputed. */
  expected: number;
  /** Kept. */
  found: number;
}

/**
 * Recomputes every account from its ledger, its lots and the payments that set points aside, and tells where the figures
 * that are kept differ. Reads one snapshot, so that it may run while customers shop.
 */
export function checkPoints(dataSource: DataSource): Promise<PointsProblem[]> {
  const isolation = dataSource.options.type === 'postgres' ? 'REPEATABLE READ' : 'SERIALIZABLE';
  return dataSource.transaction(isolation, async manager => {
    const accounts = await manager.getRepository(PointsAccount).find();
    const entries = await sums(manager, PointsEntry, 'points');
    const lots = await sums(manager, PointsLot, 'remaining');
    const held = await heldByAccount(manager);
    const problems = accounts.flatMap(({ id, balance, reserved }) => {
      const accountId = String(id);
      const [inEntries, inLots, inCarts] = [entries, lots, held].map(found => found.get(accountId) ?? 0);
      return [
        { accountId, what: 'balance' as const, expected: inEntries, found: balance },
        { accountId, what: 'lots' as const, expected: inLots, found: balance },
        { accountId, what: 'points set aside' as const, expected: inCarts, found: reserved },
      ];
    });
    return [...problems, ...(await runningBalances(manager))].filter(({ expected, found }) => expected !== found);
  });
}

async function sums(
  manager: EntityManager,
  entity: typeof PointsEntry | typeof PointsLot,
  column: 'points' | 'remaining',
): Promise<Map<string, number>> {
  const rows = await manager
    .createQueryBuilder(entity, 'row')
    .select('row.accountId', 'id')
    .addSelect(`SUM(row.${column})`, 'sum')
    .groupBy('row.accountId')
    .getRawMany<{ id: string | number; sum: string | number }>();
  return new Map(rows.map(({ id, sum }) => [String(id), Number(sum)]));
}

async function heldByAccount(manager: EntityManager): Promise<Map<string, number>> {
  const held = new Map<string, number>();
  for (const payment of await manager.getRepository(Payment).findBy({ state: 'Reserved' })) {
    const { accountId, points } = pointsOf(payment);
    held.set(String(accountId), (held.get(String(accountId)) ?? 0) + points);
  }
  return held;
}

/** Entries whose balance is not the sum of what came before. */
async function runningBalances(manager: EntityManager): Promise<PointsProblem[]> {
  const rows = await manager
    .createQueryBuilder()
    .select(['id', 'sum', 'kept'].map(column => `running.${column} AS "${column}"`))
    .from(
      query =>
        query
          .from(PointsEntry, 'entry')
          .select('entry.accountId', 'id')
          .addSelect('SUM(entry.points) OVER (PARTITION BY entry.accountId ORDER BY entry.id)', 'sum')
          .addSelect('entry.balanceAfter', 'kept'),
      'running',
    )
    .where('running.sum <> running.kept')
    .getRawMany<{ id: string | number; sum: string | number; kept: number }>();
  return rows.map(({ id, sum, kept }) => ({
    accountId: String(id),
    what: 'balance after an entry',
    expected: Number(sum),
    found: kept,
  }));
}
