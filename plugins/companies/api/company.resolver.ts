import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Allow,
  type Channel,
  Ctx,
  type Customer,
  type ListQueryOptions,
  type Order,
  type PaginatedList,
  Permission,
  type RequestContext,
} from '@vendure/core';
import { storeName, textSetting } from '../../store-settings';
import type { CompanyMembership } from '../entities/company-membership.entity';
import type { Company } from '../entities/company.entity';
import { CompanyCustomers } from '../services/company-customers';
import { CompanyDuplicates } from '../services/company-duplicates';
import { CompanyOrders } from '../services/company-orders';
import { CompanyRecords } from '../services/company-records';
import { CompanyTurnovers } from '../services/company-turnover';
import type { CompanyTurnover } from '../types';

const asStore = (channel: Channel) => ({
  id: channel.id,
  name: storeName(channel),
  url: textSetting(channel, 'siteUrl'),
});

@Resolver('Company')
export class CompanyResolver {
  constructor(
    private companyCustomers: CompanyCustomers,
    private companyOrders: CompanyOrders,
    private duplicates: CompanyDuplicates,
    private turnovers: CompanyTurnovers,
  ) {}

  @ResolveField()
  store(@Parent() { store }: Company): ReturnType<typeof asStore> {
    return asStore(store);
  }

  @ResolveField()
  @Allow(Permission.ReadCustomer)
  customers(
    @Ctx() ctx: RequestContext,
    @Parent() company: Company,
    @Args() args: { options?: ListQueryOptions<Customer> },
  ): Promise<PaginatedList<Customer>> {
    return this.companyCustomers.of(ctx, company, args.options);
  }

  @ResolveField()
  @Allow(Permission.ReadOrder)
  orders(
    @Ctx() ctx: RequestContext,
    @Parent() company: Company,
    @Args() args: { options?: ListQueryOptions<Order> },
  ): Promise<PaginatedList<Order>> {
    return this.companyOrders.of(ctx, company, args.options);
  }

  @ResolveField()
  possibleDuplicates(@Ctx() ctx: RequestContext, @Parent() company: Company): Promise<Company[]> {
    return this.duplicates.of(ctx, company.storeId, company);
  }

  /** Null rather than an error: an error of permission would log the screen's reader out. */
  @ResolveField()
  async turnover(@Ctx() ctx: RequestContext, @Parent() company: Company): Promise<CompanyTurnover[] | null> {
    return ctx.userHasPermissions([Permission.ReadOrder]) ? this.turnovers.of(ctx, company) : null;
  }
}

@Resolver('CompanyRequest')
export class CompanyRequestResolver {
  constructor(private records: CompanyRecords) {}

  @ResolveField()
  store(@Parent() { store }: CompanyMembership): ReturnType<typeof asStore> {
    return asStore(store);
  }

  @ResolveField()
  currentCompany(@Parent() { company, store }: CompanyMembership): Company | null {
    return company && Object.assign(company, { store });
  }

  @ResolveField()
  async matchingCompany(@Ctx() ctx: RequestContext, @Parent() request: CompanyMembership): Promise<Company | null> {
    const company = await this.records.ofName(ctx, request.storeId, request.requestedName!);
    return company && Object.assign(company, { store: request.store });
  }
}
