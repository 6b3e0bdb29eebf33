import { Inject, Injectable } from '@nestjs/common';
import {
  Channel,
  EventBus,
  type ID,
  type RequestContext,
  RequestContextService,
  TransactionalConnection,
} from '@vendure/core';
import { Between, In, IsNull } from 'typeorm';
import { COMPANY_POINTS_OPTIONS } from '../constants';
import { PointsAccount } from '../entities/points-account.entity';
import { PointsLot } from '../entities/points-lot.entity';
import { PointsExpiringEvent } from '../events/points-expiring.event';
import type { CompanyPointsOptions } from '../types';
import { Ledger } from './ledger';

const DAY = 24 * 60 * 60 * 1000;

/** Tells customers of points that expire soon, once for each lot. */
@Injectable()
export class ExpiryWarnings {
  constructor(
    private connection: TransactionalConnection,
    private contexts: RequestContextService,
    private eventBus: EventBus,
    private ledger: Ledger,
    @Inject(COMPANY_POINTS_OPTIONS) private options: CompanyPointsOptions,
  ) {}

  /** Answers how many customers were told. */
  async warnAll(ctx: RequestContext): Promise<number> {
    const lots = await this.connection
      .getRepository(ctx, PointsLot)
      .find({ where: this.expiringSoon(), select: { id: true, accountId: true } });
    let told = 0;
    for (const id of new Set(lots.map(({ accountId }) => accountId))) if (await this.warn(ctx, id)) told += 1;
    return told;
  }

  /** The mark and the event in one transaction: nobody is told twice, and nobody is forgotten. */
  private async warn(systemCtx: RequestContext, accountId: ID): Promise<boolean> {
    const { customer, channelId } = await this.connection
      .getRepository(systemCtx, PointsAccount)
      .findOneOrFail({ where: { id: accountId }, relations: { customer: true } });
    if (customer.deletedAt) return false;
    const store = await this.connection.getEntityOrThrow(systemCtx, Channel, channelId);
    const storeCtx = await this.contexts.create({
      apiType: 'admin',
      channelOrToken: store.token,
      languageCode: store.defaultLanguageCode,
    });
    return this.connection.withTransaction(storeCtx, async ctx => {
      await this.ledger.lock(ctx, accountId);
      const repository = this.connection.getRepository(ctx, PointsLot);
      const lots = await repository.find({ where: { accountId, ...this.expiringSoon() }, order: { expiresAt: 'ASC' } });
      const first = lots.at(0)?.expiresAt;
      if (!first) return false;
      await repository.update({ id: In(lots.map(({ id }) => id)) }, { warnedAt: new Date() });
      const points = lots.reduce((sum, { remaining }) => sum + remaining, 0);
      await this.eventBus.publish(new PointsExpiringEvent(ctx, customer, points, first));
      return true;
    });
  }

  private expiringSoon() {
    const now = Date.now();
    const until = new Date(now + this.options.expiryWarningDays * DAY);
    return { warnedAt: IsNull(), expiresAt: Between(new Date(now), until) };
  }
}
