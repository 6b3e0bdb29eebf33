import { Injectable } from '@nestjs/common';
import { type ID, type Order, type RequestContext, TransactionalConnection } from '@vendure/core';
import { lockRow, updatedValue } from '../../consistency';
import { MAXIMUM_POINTS } from '../constants';
import { PointsAccount } from '../entities/points-account.entity';
import { PointsEntry } from '../entities/points-entry.entity';
import type { PointsEntryType } from '../types';
import { Lots } from './lots';

/** What is to be written into the ledger. */
export interface Posting {
  type: PointsEntryType;
  /** Positive adds to the balance, negative takes from it. */
  points: number;
  reason?: string | null;
  authorId?: ID | null;
  order?: Pick<Order, 'id' | 'code'>;
  rate?: number;
  /** One key is one entry: where there is one already, it is the answer. */
  idempotencyKey?: string;
  /** The same of a key that the caller knows to be new, by a lock of its own: otherwise the transaction fails. */
  newKey?: string;
  /** Of points that are added; null, or left out: never. */
  expiresAt?: Date | null;
  /** Points that were set aside are taken, not those that are available. */
  fromReserved?: boolean;
}

/** Changes balances, each by one conditional UPDATE, with the entry that says why. Called inside a transaction. */
@Injectable()
export class Ledger {
  constructor(
    private connection: TransactionalConnection,
    private lots: Lots,
  ) {}

  /** The new entry, or the one that has the key already; null where the balance does not allow it. */
  async post(ctx: RequestContext, accountId: ID, posting: Posting): Promise<PointsEntry | null> {
    const entries = this.connection.getRepository(ctx, PointsEntry);
    if (posting.idempotencyKey) {
      await this.lock(ctx, accountId);
      const written = await entries.findOneBy({ idempotencyKey: posting.idempotencyKey });
      if (written) return written;
    }
    const balance = await this.change(ctx, accountId, posting);
    if (balance === null) return null;
    if (posting.points > 0) await this.lots.add(ctx, accountId, posting.points, posting.expiresAt ?? null);
    else await this.lots.take(ctx, accountId, -posting.points);
    return entries.save(entryOf(accountId, posting, balance));
  }

  /** Makes others wait who would write to the account. On better-sqlite3 they do so already. */
  lock(ctx: RequestContext, accountId: ID): Promise<void> {
    return lockRow(this.connection, ctx, PointsAccount, accountId);
  }

  /** The new balance; null where the old one does not allow it. */
  private change(ctx: RequestContext, id: ID, { points, fromReserved }: Posting): Promise<number | null> {
    const accounts = this.connection.getRepository(ctx, PointsAccount);
    const update = accounts
      .createQueryBuilder()
      .update()
      .where('id = :id', { id })
      .setParameters({ points: Math.abs(points), maximum: MAXIMUM_POINTS });
    if (points > 0) {
      update.set({ balance: () => '"balance" + :points' }).andWhere('"balance" + :points <= :maximum');
    } else if (fromReserved) {
      update
        .set({ balance: () => '"balance" - :points', reserved: () => '"reserved" - :points' })
        .andWhere('"reserved" >= :points');
    } else {
      update.set({ balance: () => '"balance" - :points' }).andWhere('"balance" - "reserved" >= :points');
    }
    return updatedValue(accounts, update, 'balance');
  }
}

function entryOf(accountId: ID, posting: Posting, balanceAfter: number): PointsEntry {
  const { type, points, reason, authorId, order, rate, idempotencyKey, newKey } = posting;
  return new PointsEntry({
    accountId,
    type,
    points,
    balanceAfter,
    reason: reason ?? null,
    authorId: authorId ?? null,
    orderId: order?.id ?? null,
    orderCode: order?.code ?? null,
    rate: rate ?? null,
    idempotencyKey: idempotencyKey ?? newKey ?? null,
  });
}
