import { Injectable } from '@nestjs/common';
import { DEFAULT_CHANNEL_CODE } from '@vendure/common/lib/shared-constants';
import {
  Channel,
  Customer,
  EntityNotFoundError,
  ForbiddenError,
  type ID,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { managePersonalDataPermission } from '../constants';
import type { PersonalDataSubject } from '../types';

/** Finds whom a request is about, and locks the record: two requests to erase it run one after the other. */
@Injectable()
export class Subjects {
  constructor(private connection: TransactionalConnection) {}

  /** The customer who is logged in, with all that any store knows. @throws ForbiddenError for a visitor */
  async own(ctx: RequestContext): Promise<PersonalDataSubject> {
    const customer = await this.find(ctx, { user: { id: ctx.activeUserId ?? -1 } });
    if (!ctx.activeUserId || !customer) throw new ForbiddenError();
    return { customer, storeIds: null };
  }

  /** A customer of the active store, with what that store knows; from the default channel, with everything. */
  async ofStore(ctx: RequestContext, customerId: ID): Promise<PersonalDataSubject> {
    await this.connection.getEntityOrThrow(ctx, Customer, customerId, {
      channelId: ctx.channelId,
      includeSoftDeleted: false,
    });
    const customer = await this.find(ctx, { id: customerId });
    // Erased while this request waited for the record.
    if (!customer) throw new EntityNotFoundError('Customer', customerId);
    return { customer, storeIds: ctx.channel.code === DEFAULT_CHANNEL_CODE ? null : [ctx.channelId] };
  }

  /** Whether the administrator may speak for every store that the customer buys in. */
  async isAllOf(ctx: RequestContext, customerId: ID): Promise<boolean> {
    const channels = await this.connection
      .getRepository(ctx, Channel)
      .createQueryBuilder('channel')
      .innerJoin('channel.customers', 'customer', 'customer.id = :customerId', { customerId })
      .getMany();
    const allowed = new Set(
      ctx.session?.user?.channelPermissions
        .filter(({ permissions }) => permissions.some(name => name === managePersonalDataPermission.Permission))
        .map(({ id }) => String(id)),
    );
    return channels.every(({ id, code }) => code === DEFAULT_CHANNEL_CODE || allowed.has(String(id)));
  }

  private async find(ctx: RequestContext, where: { id: ID } | { user: { id: ID } }): Promise<Customer | null> {
    const postgres = this.connection.rawConnection.options.type === 'postgres';
    const found = await this.connection
      .getRepository(ctx, Customer)
      .findOne({ where, relations: { user: true }, loadEagerRelations: false });
    if (!found || found.deletedAt) return null;
    if (postgres) {
      const lock = this.connection.getRepository(ctx, Customer).createQueryBuilder('c').select(['c.id', 'c.deletedAt']);
      const locked = await lock.where({ id: found.id }).setLock('pessimistic_write').getOne();
      if (locked?.deletedAt) return null;
    }
    return found;
  }
}
