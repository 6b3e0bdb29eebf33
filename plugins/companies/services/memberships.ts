import { Injectable } from '@nestjs/common';
import { type ID, type RequestContext, TransactionalConnection } from '@vendure/core';
import { In } from 'typeorm';
import { StoreService } from '../../store-settings';
import { CompanyMembership } from '../entities/company-membership.entity';
import { wasInserted } from './was-inserted';

/** For whom customers buy, store by store. */
@Injectable()
export class Memberships {
  constructor(
    private connection: TransactionalConnection,
    private stores: StoreService,
  ) {}

  /** The membership of a customer in a store, made where there is none, and locked until the end of the transaction. */
  async locked(ctx: RequestContext, customerId: ID, storeId: ID): Promise<CompanyMembership> {
    await this.begin(ctx, customerId, storeId);
    const repository = this.connection.getRepository(ctx, CompanyMembership);
    const query = repository.createQueryBuilder('membership').where({ customerId, storeId });
    if (this.connection.rawConnection.options.type === 'postgres') query.setLock('pessimistic_write');
    return query.getOneOrFail();
  }

  /** Makes the membership of a customer in a store. @returns whether it was not there before, for one of two at once */
  async begin(ctx: RequestContext, customerId: ID, storeId: ID): Promise<boolean> {
    const repository = this.connection.getRepository(ctx, CompanyMembership);
    if (await repository.existsBy({ customerId, storeId })) return false;
    return wasInserted(
      await repository.createQueryBuilder().insert().values({ customerId, storeId }).orIgnore().execute(),
    );
  }

  /**
   * What can be seen from the active channel, by customer, with the companies: a store's own, and from the default channel
   * each customer's in all of them, one with a company first.
   */
  async visible(ctx: RequestContext, customerIds: readonly ID[]): Promise<Map<string, CompanyMembership[]>> {
    const stores = await this.stores.visibleFrom(ctx);
    const memberships = await this.connection.getRepository(ctx, CompanyMembership).find({
      where: { customerId: In([...customerIds]), storeId: In(stores.map(({ id }) => id)) },
      relations: { company: { store: true } },
      order: { id: 'ASC' },
    });
    const ranked = [...memberships].sort((a, b) => Number(b.companyId !== null) - Number(a.companyId !== null));
    const byCustomer = new Map<string, CompanyMembership[]>(customerIds.map(id => [String(id), []]));
    for (const membership of ranked) byCustomer.get(String(membership.customerId))?.push(membership);
    return byCustomer;
  }
}
