import { Injectable } from '@nestjs/common';
import { type ID, type RequestContext, TransactionalConnection } from '@vendure/core';
import { In, MoreThan } from 'typeorm';
import { MAXIMUM_POINTS } from '../constants';
import { PointsAccount } from '../entities/points-account.entity';
import type { PointsBatch, Recipient } from '../entities/points-batch.entity';
import { PointsEntry } from '../entities/points-entry.entity';
import { PointsLot } from '../entities/points-lot.entity';

/** The same as `Ledger` for many accounts at once: a handful of queries for some hundred of them. */
@Injectable()
export class BulkLedger {
  constructor(private connection: TransactionalConnection) {}

  /** Customers whose account in the store would hold more than an account can. */
  async overfilled(ctx: RequestContext, channelId: ID, recipients: Recipient[]): Promise<Set<string>> {
    const most = recipients.reduce((maximum, [, points]) => Math.max(maximum, points), 0);
    const rich = await this.connection
      .getRepository(ctx, PointsAccount)
      .findBy({ channelId, balance: MoreThan(MAXIMUM_POINTS - most) });
    const room = new Map(rich.map(({ customerId, balance }) => [String(customerId), MAXIMUM_POINTS - balance]));
    const over = recipients.filter(([id, points]) => points > (room.get(String(id)) ?? MAXIMUM_POINTS));
    return new Set(over.map(([id]) => String(id)));
  }

  /** Grants each of the recipients, who are all different, their points. Called inside a transaction. */
  async grant(ctx: RequestContext, batch: PointsBatch, recipients: Recipient[]): Promise<void> {
    const points = new Map(recipients.map(([customerId, count]) => [String(customerId), count]));
    const accounts = await this.lockedAccounts(
      ctx,
      recipients.map(([customerId]) => customerId),
      batch.channelId,
    );
    await this.raiseBalances(ctx, accounts, points);
    const grants = accounts.map(account => ({ account, points: points.get(String(account.customerId)) ?? 0 }));
    await this.connection.getRepository(ctx, PointsEntry).insert(
      grants.map(({ account, points: count }) => ({
        accountId: account.id,
        type: 'GRANT' as const,
        points: count,
        balanceAfter: account.balance + count,
        reason: batch.reason,
        authorId: batch.authorId,
        idempotencyKey: `batch:${batch.id}:${account.id}`,
      })),
    );
    await this.connection.getRepository(ctx, PointsLot).insert(
      grants.map(({ account, points: count }) => ({
        accountId: account.id,
        remaining: count,
        expiresAt: batch.expiresAt,
      })),
    );
  }

  /** In one order for everybody, so that two batches never wait for each other. */
  private async lockedAccounts(ctx: RequestContext, customerIds: ID[], channelId: ID): Promise<PointsAccount[]> {
    const accounts = this.connection.getRepository(ctx, PointsAccount);
    const insert = accounts.createQueryBuilder().insert();
    const sorted = [...customerIds].sort((a, b) => String(a).localeCompare(String(b)));
    await insert
      .values(sorted.map(customerId => ({ customerId, channelId })))
      .orIgnore()
      .updateEntity(false)
      .execute();
    const postgres = this.connection.rawConnection.options.type === 'postgres';
    return accounts.find({
      where: { customerId: In(customerIds), channelId },
      order: { id: 'ASC' },
      ...(postgres && { lock: { mode: 'pessimistic_write' as const } }),
    });
  }

  /** One UPDATE for all that get the same number. */
  private async raiseBalances(
    ctx: RequestContext,
    accounts: PointsAccount[],
    pointsOfCustomer: Map<string, number>,
  ): Promise<void> {
    const alike = new Map<number, ID[]>();
    for (const { id, customerId } of accounts) {
      const points = pointsOfCustomer.get(String(customerId)) ?? 0;
      alike.set(points, [...(alike.get(points) ?? []), id]);
    }
    for (const [points, ids] of alike) {
      const { affected } = await this.connection
        .getRepository(ctx, PointsAccount)
        .createQueryBuilder()
        .update()
        .set({ balance: () => '"balance" + :points' })
        .where('id IN (:...ids) AND "balance" + :points <= :maximum')
        .setParameters({ points, ids, maximum: MAXIMUM_POINTS })
        .execute();
      if (affected !== ids.length) throw new Error(`${points} points are too many for an account among ${ids.join()}`);
    }
  }
}
