import { Injectable } from '@nestjs/common';
import { type ID, type RequestContext, TransactionalConnection } from '@vendure/core';
import { PointsLot } from '../entities/points-lot.entity';

/** Keeps apart the points that expire at different times. The account's row is locked while they change. */
@Injectable()
export class Lots {
  constructor(private connection: TransactionalConnection) {}

  async add(ctx: RequestContext, accountId: ID, points: number, expiresAt: Date | null): Promise<void> {
    const insert = this.connection.getRepository(ctx, PointsLot).createQueryBuilder().insert();
    await insert.values({ accountId, remaining: points, expiresAt }).updateEntity(false).execute();
  }

  /** Takes points from the lots that expire first; those that never expire come last, the oldest of them first. */
  async take(ctx: RequestContext, accountId: ID, points: number): Promise<void> {
    const lots = this.connection.getRepository(ctx, PointsLot);
    const found = await lots.find({
      where: { accountId },
      order: { expiresAt: { direction: 'ASC', nulls: 'LAST' }, id: 'ASC' },
    });
    let missing = points;
    for (const lot of found) {
      if (missing === 0) break;
      const taken = Math.min(lot.remaining, missing);
      missing -= taken;
      if (taken === lot.remaining) await lots.delete(lot.id);
      else await lots.update(lot.id, { remaining: lot.remaining - taken });
    }
    if (missing > 0) throw new Error(`The lots of points account ${accountId} hold ${missing} points too few`);
  }
}
