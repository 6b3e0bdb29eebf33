import { Injectable } from '@nestjs/common';
import { type ID, type RequestContext, TransactionalConnection } from '@vendure/core';
import { In } from 'typeorm';
import { CompanyMembership } from '../entities/company-membership.entity';
import { companyNameKey } from '../rules/company-name';
import { CompanyRecords } from './company-records';

/** A customer, and the name of a company as an administrator writes it. */
export interface CompanyLink {
  customerId: ID;
  companyName: string;
}

/** Links many customers of the active store at once, on an administrator's word: companies that are not there are made. */
@Injectable()
export class CompanyLinks {
  constructor(
    private connection: TransactionalConnection,
    private records: CompanyRecords,
  ) {}

  async link(ctx: RequestContext, links: readonly CompanyLink[]): Promise<void> {
    const byKey = new Map<string, CompanyLink[]>();
    for (const link of links) {
      const key = companyNameKey(link.companyName);
      byKey.set(key, [...(byKey.get(key) ?? []), link]);
    }
    // In one order everywhere, so that two imports never wait for each other.
    for (const key of [...byKey.keys()].sort()) await this.linkToOne(ctx, byKey.get(key)!);
  }

  private async linkToOne(ctx: RequestContext, links: CompanyLink[]): Promise<void> {
    const [{ companyName }] = links;
    const storeId = ctx.channelId;
    const company =
      (await this.records.ofName(ctx, storeId, companyName)) ??
      (await this.records.found(ctx, storeId, companyName)) ??
      (await this.records.ofName(ctx, storeId, companyName));
    if (!company) return;
    const memberships = this.connection.getRepository(ctx, CompanyMembership);
    const customerIds = links.map(({ customerId }) => customerId);
    const rows = customerIds.map(customerId => ({ customerId, storeId }));
    await memberships.createQueryBuilder().insert().values(rows).orIgnore().updateEntity(false).execute();
    await memberships.update(
      { customerId: In(customerIds), storeId },
      { companyId: company.id, requestedName: null, requestedAt: null },
    );
  }
}
