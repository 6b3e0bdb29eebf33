import { Injectable } from '@nestjs/common';
import {
  Customer,
  EventBus,
  type ID,
  type RequestContext,
  RequestContextCacheService,
  TransactionalConnection,
  UserInputError,
} from '@vendure/core';
import DataLoader from 'dataloader';
import { CompanyMembership } from '../entities/company-membership.entity';
import type { Company } from '../entities/company.entity';
import { CustomerCompanyChangedEvent } from '../events/customer-company-changed.event';
import { CompaniesService } from './companies.service';
import { Memberships } from './memberships';

/** For which company a customer buys: read for lists, and decided by administrators. */
@Injectable()
export class CustomerCompanyService {
  constructor(
    private connection: TransactionalConnection,
    private eventBus: EventBus,
    private requestCache: RequestContextCacheService,
    private companies: CompaniesService,
    private memberships: Memberships,
  ) {}

  async companyOf(ctx: RequestContext, customerId: ID): Promise<Company | null> {
    return (await this.visible(ctx, customerId)).at(0)?.company ?? null;
  }

  async requestedNameOf(ctx: RequestContext, customerId: ID): Promise<string | null> {
    return (await this.visible(ctx, customerId)).find(({ requestedName }) => requestedName)?.requestedName ?? null;
  }

  /**
   * Links a customer to a company, or with null to none, and settles what the customer asked for. From the default channel
   * null unlinks in every store.
   */
  async set(ctx: RequestContext, customerId: ID, companyId: ID | null): Promise<Customer> {
    const customer = await this.customer(ctx, customerId);
    if (companyId !== null) {
      const company = await this.companies.getOrThrow(ctx, companyId);
      if (!(await this.isCustomerOf(ctx, customerId, company.storeId)))
        throw new UserInputError('companies.otherStore');
      await this.write(ctx, customerId, company.storeId, company.id);
    } else {
      const known = (await this.memberships.visible(ctx, [customerId])).get(String(customerId)) ?? [];
      const storeIds = known.map(({ storeId }) => storeId).sort((a, b) => Number(a) - Number(b));
      for (const storeId of storeIds) await this.write(ctx, customerId, storeId, null);
    }
    return customer;
  }

  private async write(ctx: RequestContext, customerId: ID, storeId: ID, companyId: ID | null): Promise<void> {
    const membership = await this.memberships.locked(ctx, customerId, storeId);
    const changes = { companyId, requestedName: null, requestedAt: null };
    await this.connection.getRepository(ctx, CompanyMembership).update(membership.id, changes);
    if (String(membership.companyId) === String(companyId)) return;
    await this.eventBus.publish(new CustomerCompanyChangedEvent(ctx, customerId, storeId, companyId));
  }

  private customer(ctx: RequestContext, customerId: ID): Promise<Customer> {
    return this.connection.getEntityOrThrow(ctx, Customer, customerId, {
      channelId: ctx.channelId,
      includeSoftDeleted: false,
    });
  }

  private async isCustomerOf(ctx: RequestContext, customerId: ID, storeId: ID): Promise<boolean> {
    return this.connection.getRepository(ctx, Customer).existsBy({ id: customerId, channels: { id: storeId } });
  }

  /** Batched, not remembered: what was decided in this request is seen. */
  private visible(ctx: RequestContext, customerId: ID): Promise<CompanyMembership[]> {
    const loader = this.requestCache.get(
      ctx,
      'CustomerCompanyService.visible',
      () =>
        new DataLoader(
          async (ids: readonly string[]) => {
            const found = await this.memberships.visible(ctx, ids);
            return ids.map(id => found.get(id) ?? []);
          },
          { cache: false },
        ),
    );
    return loader.load(String(customerId));
  }
}
