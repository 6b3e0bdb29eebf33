import { Injectable } from '@nestjs/common';
import {
  Customer,
  CustomerGroupService,
  CustomerService,
  EmailAddressConflictError,
  type ID,
  isGraphQlErrorResult,
  normalizeEmailAddress,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { IsNull } from 'typeorm';
import { CustomerCompanyService } from '../../companies';
import { lockAddress } from '../../consistency';
import { contentLanguage, requestLanguage } from '../../store-settings';
import { AccountFieldError } from '../account-field.error';
import { accountProblem } from '../rules/check-account';
import { Invitations } from './invitations';

export interface CreateCustomerAccountInput {
  title?: string | null;
  firstName: string;
  lastName: string;
  emailAddress: string;
  phoneNumber?: string | null;
  companyId?: ID | null;
  customerGroupIds?: ID[] | null;
  invite: boolean;
}

/** Records of people that an administrator makes (B20). The password is theirs to choose. */
@Injectable()
export class CustomerAccountsService {
  constructor(
    private connection: TransactionalConnection,
    private customers: CustomerService,
    private groups: CustomerGroupService,
    private companies: CustomerCompanyService,
    private invitations: Invitations,
  ) {}

  /** A customer of another store joins this one, unchanged; one of this store is a conflict. */
  async create(
    ctx: RequestContext,
    { companyId, customerGroupIds, invite, ...person }: CreateCustomerAccountInput,
  ): Promise<Customer | EmailAddressConflictError> {
    const emailAddress = normalizeEmailAddress(person.emailAddress);
    this.check(ctx, { ...person, emailAddress });
    await lockAddress(this.connection, ctx, emailAddress);
    const known = await this.connection
      .getRepository(ctx, Customer)
      .findOne({ where: { emailAddress, deletedAt: IsNull() }, relations: { channels: true } });
    if (known?.channels.some(({ id }) => String(id) === String(ctx.channelId))) return new EmailAddressConflictError();
    const { title, firstName, lastName, phoneNumber } = person;
    const details = { title: title ?? '', firstName, lastName, phoneNumber: phoneNumber ?? '' };
    const customer = await this.customers.createOrUpdate(ctx, { emailAddress, ...(known ? {} : details) });
    if (isGraphQlErrorResult(customer)) return new EmailAddressConflictError();
    for (const customerGroupId of customerGroupIds ?? []) {
      await this.groups.addCustomersToGroup(ctx, { customerGroupId, customerIds: [customer.id] });
    }
    if (companyId != null) await this.companies.set(ctx, customer.id, companyId);
    if (invite) await this.invitations.invite(ctx, customer.id);
    return customer;
  }

  private check(ctx: RequestContext, person: Parameters<typeof accountProblem>[0]): void {
    const found = accountProblem(person);
    if (!found) return;
    const { field, problem } = found;
    throw new AccountFieldError(field, 'customerAccounts.invalid', {
      field: ctx.translate(`customerAccounts.${field}`),
      problem: problem[contentLanguage(requestLanguage(ctx))],
    });
  }
}
