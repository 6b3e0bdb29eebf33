import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Channel, type RequestContext, TransactionalConnection } from '@vendure/core';
import { In } from 'typeorm';
import { type PersonalDataSource, PersonalDataSources, type PersonalDataSubject } from '../../personal-data';
import { storeName } from '../../store-settings';
import { PointsAccount } from '../entities/points-account.entity';
import { PointsEntry } from '../entities/points-entry.entity';

/**
 * A person's points and where they came from. The ledger is part of the accounts that the orders belong to (art. L123-22 of
 * the Code de commerce), so that nothing of it is erased: of the person it keeps the number of their record alone.
 */
@Injectable()
export class PointsSource implements PersonalDataSource, OnModuleInit {
  readonly name = 'points';

  constructor(
    private connection: TransactionalConnection,
    private sources: PersonalDataSources,
  ) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async export(ctx: RequestContext, { customer, storeIds }: PersonalDataSubject): Promise<unknown> {
    const accounts = await this.connection.getRepository(ctx, PointsAccount).find({
      where: { customerId: customer.id, ...(storeIds && { channelId: In(storeIds) }) },
      order: { id: 'ASC' },
    });
    return Promise.all(accounts.map(account => this.exportAccount(ctx, account)));
  }

  private async exportAccount(ctx: RequestContext, { id, channelId, balance, reserved }: PointsAccount) {
    const store = await this.connection.getEntityOrThrow(ctx, Channel, channelId);
    const entries = await this.connection
      .getRepository(ctx, PointsEntry)
      .find({ where: { accountId: id }, order: { id: 'ASC' } });
    return {
      store: storeName(store),
      balance,
      held: reserved,
      entries: entries.map(({ createdAt, type, points, balanceAfter, reason, orderCode }) => ({
        createdAt,
        type,
        points,
        balanceAfter,
        reason,
        orderCode,
      })),
    };
  }
}
