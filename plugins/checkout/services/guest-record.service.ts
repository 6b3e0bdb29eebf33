import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  Customer,
  CustomerService,
  idsAreEqual,
  normalizeEmailAddress,
  Order,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { IsNull } from 'typeorm';
import { lockAddress } from '../../consistency';

/** What a guest, or whoever registers, says of themselves. */
interface Particulars {
  emailAddress: string;
  title?: string | null;
  firstName?: string | null;
  lastName?: string | null;
  phoneNumber?: string | null;
}

/**
 * A guest's record stands behind the orders of its address, placed ones too, and whoever gives that address has not shown
 * that it is theirs: once the record has a name, what they say of themselves changes nothing in it.
 */
@Injectable()
export class GuestRecordService implements OnModuleInit {
  constructor(
    private connection: TransactionalConnection,
    private customers: CustomerService,
  ) {}

  onModuleInit(): void {
    const { customers } = this;
    if (typeof customers.registerCustomerAccount !== 'function') {
      throw new Error('CustomerService.registerCustomerAccount has moved: see plugins/checkout');
    }
    const original = customers.registerCustomerAccount.bind(customers);
    customers.registerCustomerAccount = async (ctx, input) => original(ctx, await this.withoutRenaming(ctx, input));
  }

  /**
   * What is to be written in the record of that address, where there is one without an account.
   * @param cart of who gives the address: a record that was made for it, and has no other order, is theirs to correct
   */
  async withoutRenaming<T extends Particulars>(ctx: RequestContext, said: T, cart?: Order): Promise<T> {
    await lockAddress(this.connection, ctx, said.emailAddress);
    const record = await this.connection.getRepository(ctx, Customer).findOne({
      where: { emailAddress: normalizeEmailAddress(said.emailAddress), deletedAt: IsNull() },
    });
    if (!record || record.user || !(record.firstName || record.lastName)) return said;
    if (cart && (await this.isMadeFor(ctx, record, cart))) return said;
    const { title, firstName, lastName, phoneNumber } = record;
    return { ...said, title, firstName, lastName, phoneNumber };
  }

  private async isMadeFor(ctx: RequestContext, record: Customer, cart: Order): Promise<boolean> {
    if (record.createdAt < cart.createdAt) return false;
    const orders = await this.connection.getRepository(ctx, Order).find({
      where: { customer: { id: record.id } },
      select: { id: true },
      loadEagerRelations: false,
      take: 2,
    });
    return orders.length === 1 && idsAreEqual(orders[0].id, cart.id);
  }
}
