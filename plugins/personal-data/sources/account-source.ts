import { Injectable } from '@nestjs/common';
import {
  Address,
  AuthenticationMethod,
  Customer,
  type RequestContext,
  SessionService,
  TransactionalConnection,
  User,
} from '@vendure/core';
// Core's door leaves it out.
import { CustomerHistoryEntry } from '@vendure/core/dist/entity/history-entry/customer-history-entry.entity';
import type { PersonalDataSource, PersonalDataSubject } from '../types';

/** Vendure's own record of a customer: profile, address book, groups, history, log-in. */
@Injectable()
export class AccountSource implements PersonalDataSource {
  readonly name = 'account';

  constructor(
    private connection: TransactionalConnection,
    private sessions: SessionService,
  ) {}

  async export(ctx: RequestContext, { customer }: PersonalDataSubject): Promise<unknown> {
    const { addresses, groups } = await this.connection.getRepository(ctx, Customer).findOneOrFail({
      where: { id: customer.id },
      relations: { addresses: { country: true }, groups: true },
    });
    const history = await this.connection
      .getRepository(ctx, CustomerHistoryEntry)
      .find({ where: { customer: { id: customer.id } }, order: { id: 'ASC' } });
    const { title, firstName, lastName, emailAddress, phoneNumber, createdAt } = customer;
    return {
      profile: {
        title,
        firstName,
        lastName,
        emailAddress,
        phoneNumber,
        createdAt,
        customFields: customer.customFields,
      },
      lastLogin: customer.user?.lastLogin ?? null,
      addresses: addresses.map(address => postalAddress(address)),
      groups: groups.map(group => group.name),
      history: history.map(entry => ({ at: entry.createdAt, type: entry.type, data: entry.data as unknown })),
    };
  }

  /** The record itself stays, for the orders that refer to it, and says nothing of anybody any more. */
  async erase(ctx: RequestContext, { customer }: PersonalDataSubject): Promise<void> {
    const { id, user } = customer;
    const erasedAddress = `erased-${id}@invalid`;
    await this.connection.getRepository(ctx, Address).delete({ customer: { id } });
    await this.connection.getRepository(ctx, CustomerHistoryEntry).delete({ customer: { id } });
    await this.connection.getRepository(ctx, Customer).save(
      new Customer({
        id,
        title: '',
        firstName: ctx.translate('personalData.erasedFirstName'),
        lastName: ctx.translate('personalData.erasedLastName'),
        emailAddress: erasedAddress,
        phoneNumber: '',
        groups: [],
        customFields: Object.fromEntries(Object.keys(customer.customFields).map(name => [name, null])),
        deletedAt: new Date(),
      }),
    );
    if (user) await this.eraseLogin(ctx, user, erasedAddress);
  }

  private async eraseLogin(ctx: RequestContext, user: User, identifier: string): Promise<void> {
    await this.sessions.deleteSessionsByUser(ctx, user);
    await this.connection.getRepository(ctx, AuthenticationMethod).delete({ user: { id: user.id } });
    await this.connection.getRepository(ctx, User).update(user.id, {
      identifier,
      verified: false,
      deletedAt: new Date(),
    });
  }
}

function postalAddress({ country, ...address }: Address): Record<string, unknown> {
  const { fullName, company, streetLine1, streetLine2, city, province, postalCode, phoneNumber } = address;
  return {
    fullName,
    company,
    streetLine1,
    streetLine2,
    city,
    province,
    postalCode,
    country: country.code,
    phoneNumber,
  };
}
