import { Inject, Injectable } from '@nestjs/common';
import { type ID, Order, Payment, type RequestContext, TransactionalConnection } from '@vendure/core';
import { MoreThan } from 'typeorm';
import { lockOrder } from '../../consistency';
import { StoreService } from '../../store-settings';
import { COMPANY_POINTS_OPTIONS } from '../constants';
import type { CompanyPointsOptions } from '../types';
import { Reservations } from './reservations';

const HOUR = 60 * 60 * 1000;
const BATCH = 100;

/** Gives back the points of carts that were left in the middle of paying, after the store's delay. */
@Injectable()
export class AbandonedPointsService {
  constructor(
    private connection: TransactionalConnection,
    private stores: StoreService,
    private reservations: Reservations,
    @Inject(COMPANY_POINTS_OPTIONS) private options: CompanyPointsOptions,
  ) {}

  /** Answers for how many carts. Each is given back in a transaction of its own. */
  async releaseAll(ctx: RequestContext): Promise<number> {
    let released = 0;
    let last: ID = 0;
    for (;;) {
      const held = await this.after(ctx, last);
      if (held.length === 0) return released;
      for (const { order } of held) if (await this.releaseAbandoned(ctx, order.id)) released += 1;
      last = held[held.length - 1].id;
    }
  }

  private after(ctx: RequestContext, last: ID): Promise<Payment[]> {
    return this.connection.getRepository(ctx, Payment).find({
      where: { state: 'Reserved', ...(last !== 0 && { id: MoreThan(last) }) },
      relations: { order: true },
      order: { id: 'ASC' },
      take: BATCH,
    });
  }

  private releaseAbandoned(ctx: RequestContext, orderId: ID): Promise<boolean> {
    return this.connection.withTransaction(ctx, async txCtx => {
      await lockOrder(this.connection, txCtx, orderId);
      const hours = (await this.stores.ofOrder(txCtx, orderId)).customFields.pointsHoldHours ?? this.options.holdHours;
      const limit = Date.now() - hours * HOUR;
      const held = await this.reservations.held(txCtx, orderId);
      const abandoned = held.filter(({ updatedAt }) => updatedAt.getTime() < limit);
      if (abandoned.length === 0) return false;
      const order = await this.connection.getEntityOrThrow(txCtx, Order, orderId);
      for (const payment of abandoned) await this.reservations.release(txCtx, order, payment);
      return true;
    });
  }
}
