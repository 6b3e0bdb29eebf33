import { Injectable } from '@nestjs/common';
import { type ID, type RequestContext, TransactionalConnection } from '@vendure/core';
import { LessThanOrEqual } from 'typeorm';
import { withinTransaction } from '../../consistency';
import { PointsAccount } from '../entities/points-account.entity';
import { PointsLot } from '../entities/points-lot.entity';
import { Ledger } from './ledger';

const BATCH = 200;

/** Lets points expire, the oldest first. Points that are set aside for a cart wait until they are spent or given back. */
@Injectable()
export class ExpiryService {
  constructor(
    private connection: TransactionalConnection,
    private ledger: Ledger,
  ) {}

  /** Takes what has expired out of one account; called before anybody is told what is in it. */
  async expire(ctx: RequestContext, accountId: ID): Promise<void> {
    if (await this.connection.getRepository(ctx, PointsLot).existsBy(dueIn(accountId))) {
      await withinTransaction(this.connection, ctx, txCtx => this.takeExpired(txCtx, accountId));
    }
  }

  /** Every account in which something has expired, each in a transaction of its own. Answers how many there were. */
  async expireAll(ctx: RequestContext): Promise<number> {
    let expired = 0;
    let last: ID = 0;
    for (;;) {
      const ids = await this.accountsWithExpired(ctx, last);
      if (ids.length === 0) return expired;
      for (const id of ids) await this.expire(ctx, id);
      expired += ids.length;
      last = ids[ids.length - 1];
    }
  }

  private async takeExpired(ctx: RequestContext, accountId: ID): Promise<void> {
    await this.ledger.lock(ctx, accountId);
    const account = await this.connection.getEntityOrThrow(ctx, PointsAccount, accountId);
    const expired = await this.connection.getRepository(ctx, PointsLot).sum('remaining', dueIn(accountId));
    const points = Math.min(expired ?? 0, account.balance - account.reserved);
    if (points > 0) await this.ledger.post(ctx, accountId, { type: 'EXPIRE', points: -points });
  }

  private async accountsWithExpired(ctx: RequestContext, after: ID): Promise<ID[]> {
    const query = this.connection
      .getRepository(ctx, PointsLot)
      .createQueryBuilder('lot')
      .select('lot.accountId', 'id')
      .where('lot.expiresAt <= :now', { now: new Date() })
      .groupBy('lot.accountId')
      .orderBy('lot.accountId')
      .limit(BATCH);
    if (after !== 0) query.andWhere('lot.accountId > :after', { after });
    return (await query.getRawMany<{ id: ID }>()).map(({ id }) => id);
  }
}

const dueIn = (accountId: ID) => ({ accountId, expiresAt: LessThanOrEqual(new Date()) });
