import { Injectable } from '@nestjs/common';
import {
  Customer,
  type ID,
  ListQueryBuilder,
  type ListQueryOptions,
  type PaginatedList,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { IsNull } from 'typeorm';
import { CompanyMembership } from '../entities/company-membership.entity';
import { Company } from '../entities/company.entity';
import { CompaniesService } from './companies.service';

/** The people of companies, and those who ask to be. */
@Injectable()
export class CompanyCustomers {
  constructor(
    private connection: TransactionalConnection,
    private lists: ListQueryBuilder,
    private companies: CompaniesService,
  ) {}

  async of(
    ctx: RequestContext,
    company: Company,
    options?: ListQueryOptions<Customer> | null,
  ): Promise<PaginatedList<Customer>> {
    const query = this.lists.build(Customer, options ?? undefined, {
      ctx,
      channelId: ctx.channelId,
      where: { deletedAt: IsNull() },
      orderBy: { lastName: 'ASC', firstName: 'ASC' },
    });
    const members = query.subQuery().select('m.customerId').from(CompanyMembership, 'm');
    query.andWhere(`${query.alias}.id IN ${members.where('m.companyId = :companyId').getQuery()}`);
    const [items, totalItems] = await query.setParameter('companyId', company.id).getManyAndCount();
    return { items, totalItems };
  }

  /** All of them, for what is done for everybody of a company: those of the active channel who are not deleted. */
  async idsOf(ctx: RequestContext, { id: companyId }: Company): Promise<ID[]> {
    const members = await this.connection.getRepository(ctx, CompanyMembership).find({
      where: { companyId, customer: { deletedAt: IsNull(), channels: { id: ctx.channelId } } },
      select: { id: true, customerId: true },
      order: { customerId: 'ASC' },
    });
    return members.map(({ customerId }) => customerId);
  }

  /** What waits for an administrator, the oldest first, with the customer. */
  async requests(
    ctx: RequestContext,
    options?: ListQueryOptions<CompanyMembership> | null,
    customerId?: ID | null,
  ): Promise<PaginatedList<CompanyMembership>> {
    const query = this.lists.build(CompanyMembership, options ?? undefined, {
      ctx,
      relations: ['customer', 'company', 'store'],
      where: customerId == null ? {} : { customerId },
      orderBy: { requestedAt: 'ASC', id: 'ASC' },
    });
    query
      .innerJoin(`${query.alias}.customer`, 'asking', 'asking.deletedAt IS NULL')
      .andWhere(`${query.alias}.requestedName IS NOT NULL`)
      .andWhere(`${query.alias}.storeId IN (:...storeIds)`, { storeIds: await this.companies.visibleStoreIds(ctx) });
    const [items, totalItems] = await query.getManyAndCount();
    return { items, totalItems };
  }
}
