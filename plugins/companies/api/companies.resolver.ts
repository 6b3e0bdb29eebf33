import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { DeletionResponse } from '@vendure/common/lib/generated-types';
import {
  Allow,
  Ctx,
  type Customer,
  type ID,
  type ListQueryOptions,
  type PaginatedList,
  type RequestContext,
  Transaction,
} from '@vendure/core';
import { companyPermission } from '../constants';
import type { CompanyMembership } from '../entities/company-membership.entity';
import type { Company } from '../entities/company.entity';
import { CompaniesService } from '../services/companies.service';
import { CompanyCustomers } from '../services/company-customers';
import { CompanyDuplicates } from '../services/company-duplicates';
import { CustomerCompanyService } from '../services/customer-company.service';
import type { CompanyIdentity, CompanyInput } from '../types';

@Resolver()
export class CompaniesResolver {
  constructor(
    private companiesService: CompaniesService,
    private customerCompanies: CustomerCompanyService,
    private customers: CompanyCustomers,
    private duplicates: CompanyDuplicates,
  ) {}

  @Query()
  @Allow(companyPermission.Read)
  companies(
    @Ctx() ctx: RequestContext,
    @Args() args: { options?: ListQueryOptions<Company>; search?: string },
  ): Promise<PaginatedList<Company>> {
    return this.companiesService.findAll(ctx, args.options, args.search);
  }

  @Query()
  @Allow(companyPermission.Read)
  company(@Ctx() ctx: RequestContext, @Args() { id }: { id: ID }): Promise<Company | null> {
    return this.companiesService.findOne(ctx, id);
  }

  @Query()
  @Allow(companyPermission.Read)
  companyDuplicates(@Ctx() ctx: RequestContext, @Args() { input }: { input: CompanyIdentity }): Promise<Company[]> {
    return this.duplicates.of(ctx, ctx.channelId, input);
  }

  @Query()
  @Allow(companyPermission.Read)
  companyRequests(
    @Ctx() ctx: RequestContext,
    @Args() args: { options?: ListQueryOptions<CompanyMembership>; customerId?: ID | null },
  ): Promise<PaginatedList<CompanyMembership>> {
    return this.customers.requests(ctx, args.options, args.customerId);
  }

  @Transaction()
  @Mutation()
  @Allow(companyPermission.Create)
  createCompany(
    @Ctx() ctx: RequestContext,
    @Args() { input }: { input: CompanyInput & { name: string } },
  ): Promise<Company> {
    return this.companiesService.create(ctx, input);
  }

  @Transaction()
  @Mutation()
  @Allow(companyPermission.Update)
  updateCompany(@Ctx() ctx: RequestContext, @Args() { input }: { input: CompanyInput & { id: ID } }): Promise<Company> {
    return this.companiesService.update(ctx, input);
  }

  @Transaction()
  @Mutation()
  @Allow(companyPermission.Delete)
  deleteCompany(@Ctx() ctx: RequestContext, @Args() { id }: { id: ID }): Promise<DeletionResponse> {
    return this.companiesService.delete(ctx, id);
  }

  @Transaction()
  @Mutation()
  @Allow(companyPermission.Update)
  setCustomerCompany(
    @Ctx() ctx: RequestContext,
    @Args() { customerId, companyId }: { customerId: ID; companyId?: ID | null },
  ): Promise<Customer> {
    return this.customerCompanies.set(ctx, customerId, companyId ?? null);
  }
}
