import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type RequestContext, TransactionalConnection } from '@vendure/core';
import { In } from 'typeorm';
import { type PersonalDataSource, PersonalDataSources, type PersonalDataSubject } from '../../personal-data';
import { storeName } from '../../store-settings';
import { CompanyMembership } from '../entities/company-membership.entity';

/** For which companies a person buys. */
@Injectable()
export class MembershipSource implements PersonalDataSource, OnModuleInit {
  readonly name = 'companies';

  constructor(
    private connection: TransactionalConnection,
    private sources: PersonalDataSources,
  ) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async export(ctx: RequestContext, { customer, storeIds }: PersonalDataSubject): Promise<unknown> {
    const memberships = await this.connection.getRepository(ctx, CompanyMembership).find({
      where: { customerId: customer.id, ...(storeIds && { storeId: In(storeIds) }) },
      relations: { company: true, store: true },
      order: { id: 'ASC' },
    });
    return memberships.map(({ store, company, requestedName }) => ({
      store: storeName(store),
      company: company?.name ?? null,
      requestedName,
    }));
  }

  async erase(ctx: RequestContext, { customer }: PersonalDataSubject): Promise<void> {
    await this.connection.getRepository(ctx, CompanyMembership).delete({ customerId: customer.id });
  }
}
