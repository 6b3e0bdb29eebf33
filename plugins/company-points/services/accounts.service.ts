import { Injectable } from '@nestjs/common';
import {
  type Channel,
  Customer,
  type ID,
  ListQueryBuilder,
  type ListQueryOptions,
  type PaginatedList,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { type FindOptionsWhere, IsNull, Not } from 'typeorm';
import { PointsAccount } from '../entities/points-account.entity';
import { PointsEntry } from '../entities/points-entry.entity';
import { storePoints } from '../rules/store-points';

export interface PointsAccountList extends PaginatedList<PointsAccount> {
  /** What all balances of the store are worth, in minor units. */
  liability: number;
}

/** The accounts of a store's customers, and what is in them. */
@Injectable()
export class AccountsService {
  constructor(
    private connection: TransactionalConnection,
    private lists: ListQueryBuilder,
  ) {}

  /** The customer's account in the store, which every customer has from the moment somebody asks. */
  async ensure(ctx: RequestContext, customerId: ID, channelId: ID): Promise<PointsAccount> {
    const found = await this.find(ctx, customerId, channelId);
    if (found) return found;
    const insert = this.connection.getRepository(ctx, PointsAccount).createQueryBuilder().insert();
    await insert.values({ customerId, channelId }).orIgnore().updateEntity(false).execute();
    return this.connection.getRepository(ctx, PointsAccount).findOneByOrFail({ customerId, channelId });
  }

  /** The account of a customer who can log in; null for a guest, who has nowhere to spend points. */
  async ofRegistered(ctx: RequestContext, customerId: ID, channelId: ID): Promise<PointsAccount | null> {
    const registered: FindOptionsWhere<Customer> = { id: customerId, user: Not(IsNull()) };
    const [found] = await this.connection
      .getRepository(ctx, PointsAccount)
      .find({ where: { channelId, customer: registered } });
    if (found) return found;
    const isRegistered = await this.connection.getRepository(ctx, Customer).existsBy(registered);
    return isRegistered ? this.ensure(ctx, customerId, channelId) : null;
  }

  find(ctx: RequestContext, customerId: ID, channelId: ID): Promise<PointsAccount | null> {
    return this.connection.getRepository(ctx, PointsAccount).findOneBy({ customerId, channelId });
  }

  byId(ctx: RequestContext, id: ID): Promise<PointsAccount> {
    return this.connection.getEntityOrThrow(ctx, PointsAccount, id);
  }

  /** The account, or null where the store has no points. */
  async ofCustomer(ctx: RequestContext, customerId: ID, store: Channel): Promise<PointsAccount | null> {
    return storePoints(store) ? this.ensure(ctx, customerId, store.id) : null;
  }

  /** The accounts of the active channel, without those of deleted customers. */
  async findAll(ctx: RequestContext, options?: ListQueryOptions<PointsAccount>): Promise<PointsAccountList> {
    const [items, totalItems] = await this.lists
      .build(PointsAccount, options, {
        ctx,
        relations: ['customer'],
        where: { channelId: ctx.channelId, customer: { deletedAt: IsNull() } },
        customPropertyMap: { emailAddress: 'customer.emailAddress', held: 'reserved' },
      })
      .getManyAndCount();
    return { items, totalItems, liability: await this.liability(ctx) };
  }

  /** Newest first unless the options say otherwise. */
  async entries(
    ctx: RequestContext,
    accountId: ID,
    options?: ListQueryOptions<PointsEntry>,
  ): Promise<PaginatedList<PointsEntry>> {
    const [items, totalItems] = await this.lists
      .build(PointsEntry, options, {
        ctx,
        where: { accountId },
        relations: ['author'],
        // The list builder's own order would win over the one that is asked for.
        ...(!options?.sort && { orderBy: { id: 'DESC' } }),
      })
      .getManyAndCount();
    return { items, totalItems };
  }

  private async liability(ctx: RequestContext): Promise<number> {
    const unitValue = storePoints(ctx.channel)?.unitValue ?? 0;
    const found = await this.connection
      .getRepository(ctx, PointsAccount)
      .createQueryBuilder('account')
      .innerJoin('account.customer', 'customer')
      .select('SUM(account.balance)', 'points')
      .where('account.channelId = :channelId AND customer.deletedAt IS NULL', { channelId: ctx.channelId })
      .getRawOne<{ points: string | number | null }>();
    return Number(found?.points ?? 0) * unitValue;
  }
}
