import { Injectable } from '@nestjs/common';
import { ListQueryBuilder, type ListQueryOptions, Order, type PaginatedList, type RequestContext } from '@vendure/core';
import { IsNull, Not } from 'typeorm';
import { CompanyMembership } from '../entities/company-membership.entity';
import type { Company } from '../entities/company.entity';

/** What the customers of a company have placed in its store, the newest first, cancelled orders as well. */
@Injectable()
export class CompanyOrders {
  constructor(private lists: ListQueryBuilder) {}

  async of(
    ctx: RequestContext,
    company: Company,
    options?: ListQueryOptions<Order> | null,
  ): Promise<PaginatedList<Order>> {
    const query = this.lists.build(Order, options ?? undefined, {
      ctx,
      channelId: company.storeId,
      relations: ['customer', 'lines', 'shippingLines', 'payments'],
      where: { orderPlacedAt: Not(IsNull()) },
      orderBy: { orderPlacedAt: 'DESC' },
      customPropertyMap: { customerLastName: 'customer.lastName', transactionId: 'payments.transactionId' },
    });
    const members = query.subQuery().select('m.customerId').from(CompanyMembership, 'm');
    query.andWhere(`${query.alias}.customerId IN ${members.where('m.companyId = :companyId').getQuery()}`);
    const [items, totalItems] = await query.setParameter('companyId', company.id).getManyAndCount();
    return { items, totalItems };
  }
}
