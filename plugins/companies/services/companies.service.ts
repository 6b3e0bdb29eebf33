import { Injectable } from '@nestjs/common';
import { type DeletionResponse, DeletionResult } from '@vendure/common/lib/generated-types';
import {
  EntityNotFoundError,
  EventBus,
  type ID,
  ListQueryBuilder,
  type ListQueryOptions,
  type PaginatedList,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { Brackets, In } from 'typeorm';
import { StoreService } from '../../store-settings';
import { CompanyMembership } from '../entities/company-membership.entity';
import { Company } from '../entities/company.entity';
import { CompanyEvent } from '../events/company.event';
import { companyNameKey } from '../rules/company-name';
import { registrationKey, vatKey } from '../rules/company-numbers';
import type { CompanyInput } from '../types';
import { CompanyRecords } from './company-records';

/** The companies of the stores that can be seen from the active channel; those of another store are not found. */
@Injectable()
export class CompaniesService {
  constructor(
    private connection: TransactionalConnection,
    private lists: ListQueryBuilder,
    private eventBus: EventBus,
    private stores: StoreService,
    private records: CompanyRecords,
  ) {}

  /** @param search part of a name, in any case, with or without accents; of a number; or of an e-mail address */
  async findAll(
    ctx: RequestContext,
    options?: ListQueryOptions<Company> | null,
    search?: string | null,
  ): Promise<PaginatedList<Company>> {
    const query = this.lists.build(Company, options ?? undefined, {
      ctx,
      relations: ['store'],
      where: { storeId: In(await this.visibleStoreIds(ctx)) },
      orderBy: { nameKey: 'ASC' },
    });
    if (search?.trim()) query.andWhere(matching(query.alias, search));
    const [items, totalItems] = await query.getManyAndCount();
    return { items, totalItems };
  }

  async findOne(ctx: RequestContext, id: ID): Promise<Company | null> {
    const company = await this.connection
      .getRepository(ctx, Company)
      .findOne({ where: { id }, relations: { store: true }, loadEagerRelations: false });
    if (!company) return null;
    const visible = (await this.visibleStoreIds(ctx)).some(storeId => String(storeId) === String(company.storeId));
    return visible ? company : null;
  }

  async getOrThrow(ctx: RequestContext, id: ID): Promise<Company> {
    const company = await this.findOne(ctx, id);
    if (!company) throw new EntityNotFoundError('Company', id);
    return company;
  }

  async create(ctx: RequestContext, input: CompanyInput & { name: string }): Promise<Company> {
    const company = await this.records.save(ctx, new Company({ storeId: ctx.channelId }), input);
    await this.eventBus.publish(new CompanyEvent(ctx, company, 'created', input));
    return this.getOrThrow(ctx, company.id);
  }

  async update(ctx: RequestContext, { id, ...input }: CompanyInput & { id: ID }): Promise<Company> {
    const company = await this.records.save(ctx, await this.getOrThrow(ctx, id), input);
    await this.eventBus.publish(new CompanyEvent(ctx, company, 'updated', input));
    return company;
  }

  /** Its customers and their orders stay. */
  async delete(ctx: RequestContext, id: ID): Promise<DeletionResponse> {
    const company = await this.getOrThrow(ctx, id);
    const customers = await this.connection.getRepository(ctx, CompanyMembership).countBy({ companyId: id });
    await this.connection.getRepository(ctx, Company).delete({ id });
    await this.eventBus.publish(new CompanyEvent(ctx, company, 'deleted', null));
    return { result: DeletionResult.DELETED, message: ctx.translate('companies.deleted', { customers }) };
  }

  async visibleStoreIds(ctx: RequestContext): Promise<ID[]> {
    return (await this.stores.visibleFrom(ctx)).map(({ id }) => id);
  }
}

/** A condition on names, numbers and e-mail addresses; `%` and `_` stand for themselves. */
function matching(alias: string, search: string): Brackets {
  const contains = (value: string) => `%${value.replace(/[\\%_]/g, '\\$&')}%`;
  const like = (column: string, parameter: string) => `${alias}.${column} LIKE :${parameter} ESCAPE '\\'`;
  const keys = { name: companyNameKey(search), registration: registrationKey(search), vat: vatKey(search) };
  return new Brackets(condition => {
    condition.where('1 = 0');
    if (keys.name) condition.orWhere(like('nameKey', 'nameKey'), { nameKey: contains(keys.name) });
    if (keys.registration) {
      condition.orWhere(like('registrationKey', 'registrationKey'), { registrationKey: contains(keys.registration) });
    }
    if (keys.vat) condition.orWhere(like('vatKey', 'vatKey'), { vatKey: contains(keys.vat) });
    condition.orWhere(`LOWER(${alias}.emailAddress) LIKE :emailAddress ESCAPE '\\'`, {
      emailAddress: contains(search.trim().toLowerCase()),
    });
  });
}
