import { Injectable } from '@nestjs/common';
import { type CurrencyCode, Order, type RequestContext, TransactionalConnection } from '@vendure/core';
import { CompanyMembership } from '../entities/company-membership.entity';
import type { Company } from '../entities/company.entity';
import type { CompanyTurnover } from '../types';

interface Row {
  currencyCode: CurrencyCode;
  orders: string | number;
  total: string | number;
  totalWithTax: string | number;
  lastOrderPlacedAt: string | Date;
}

/** What the customers of a company have ordered in its store, summed up by the database. */
@Injectable()
export class CompanyTurnovers {
  constructor(private connection: TransactionalConnection) {}

  async of(ctx: RequestContext, company: Company): Promise<CompanyTurnover[]> {
    const rows = await this.connection
      .getRepository(ctx, Order)
      .createQueryBuilder('o')
      .innerJoin('o.channels', 'store', 'store.id = :storeId', { storeId: company.storeId })
      .innerJoin(CompanyMembership, 'm', 'm.customerId = o.customerId AND m.storeId = store.id')
      .where('m.companyId = :companyId', { companyId: company.id })
      .andWhere('o.orderPlacedAt IS NOT NULL')
      .andWhere('o.state != :cancelled', { cancelled: 'Cancelled' })
      .select('o.currencyCode', 'currencyCode')
      .addSelect('COUNT(o.id)', 'orders')
      .addSelect('SUM(o.subTotal + o.shipping)', 'total')
      .addSelect('SUM(o.subTotalWithTax + o.shippingWithTax)', 'totalWithTax')
      .addSelect('MAX(o.orderPlacedAt)', 'lastOrderPlacedAt')
      .groupBy('o.currencyCode')
      .orderBy('o.currencyCode', 'ASC')
      .getRawMany<Row>();
    return rows.map(row => ({
      currencyCode: row.currencyCode,
      orders: Number(row.orders),
      total: Number(row.total),
      totalWithTax: Number(row.totalWithTax),
      lastOrderPlacedAt: asDate(row.lastOrderPlacedAt),
    }));
  }
}

/** SQLite answers a date as text, in UTC without saying so. */
function asDate(value: string | Date): Date {
  return value instanceof Date ? value : new Date(`${value.replace(' ', 'T')}Z`);
}
