import { Injectable } from '@nestjs/common';
import { type Customer, EventBus, type RequestContext, TransactionalConnection } from '@vendure/core';
import { CompanyMembership } from '../entities/company-membership.entity';
import { Company } from '../entities/company.entity';
import { CompanyEvent } from '../events/company.event';
import { CustomerCompanyChangedEvent } from '../events/customer-company-changed.event';
import { companyNameKey, tidyCompanyName } from '../rules/company-name';
import { CompanyRecords } from './company-records';
import { Memberships } from './memberships';

export interface ClaimedCompany {
  company: Company | null;
  requestedName: string | null;
}

/** What customers say of their company, in the store of the request. */
@Injectable()
export class CompanyClaims {
  constructor(
    private connection: TransactionalConnection,
    private eventBus: EventBus,
    private records: CompanyRecords,
    private memberships: Memberships,
  ) {}

  /**
   * A name that no company of the store has makes one; another is asked for, since a company may have budgets that its
   * people alone are to spend.
   */
  async ofRegistration(ctx: RequestContext, customer: Customer): Promise<ClaimedCompany> {
    const membership = await this.memberships.locked(ctx, customer.id, ctx.channelId);
    const typed = tidyCompanyName(customer.customFields.companyName ?? '');
    if (!companyNameKey(typed)) return { company: null, requestedName: null };
    const company = membership.companyId ? null : await this.records.found(ctx, ctx.channelId, typed);
    if (!company) return { company: null, requestedName: await this.request(ctx, membership, typed) };
    await this.connection.getRepository(ctx, CompanyMembership).update(membership.id, { companyId: company.id });
    await this.eventBus.publish(new CompanyEvent(ctx, company, 'created', null));
    await this.eventBus.publish(new CustomerCompanyChangedEvent(ctx, customer.id, ctx.channelId, company.id));
    return { company, requestedName: null };
  }

  /** A customer who names another company later asks for it, whether or not it is there. Naming none asks for nothing. */
  async ofProfile(ctx: RequestContext, customer: Customer, companyName: string): Promise<void> {
    const membership = await this.memberships.locked(ctx, customer.id, ctx.channelId);
    const typed = tidyCompanyName(companyName);
    const current = membership.companyId
      ? await this.connection.getRepository(ctx, Company).findOneBy({ id: membership.companyId })
      : null;
    const nothingNew = !companyNameKey(typed) || current?.nameKey === companyNameKey(typed);
    await this.request(ctx, membership, nothingNew ? null : typed);
  }

  private async request(ctx: RequestContext, { id }: CompanyMembership, name: string | null): Promise<string | null> {
    const requestedAt = name === null ? null : new Date();
    await this.connection.getRepository(ctx, CompanyMembership).update(id, { requestedName: name, requestedAt });
    return name;
  }
}
