import { Injectable } from '@nestjs/common';
import {
  AccountRegistrationEvent,
  Customer,
  EventBus,
  type ID,
  InternalServerError,
  isGraphQlErrorResult,
  type RequestContext,
  TransactionalConnection,
  User,
  UserService,
} from '@vendure/core';

/** Gives people who have a record, but no password, the link with which they choose one. */
@Injectable()
export class Invitations {
  constructor(
    private connection: TransactionalConnection,
    private eventBus: EventBus,
    private users: UserService,
  ) {}

  /** @returns whether a mail goes out; not to who has an account that is in use */
  async invite(ctx: RequestContext, customerId: ID): Promise<boolean> {
    const customer = await this.connection.getEntityOrThrow(ctx, Customer, customerId, {
      channelId: ctx.channelId,
      includeSoftDeleted: false,
      relations: ['user', 'user.authenticationMethods'],
    });
    if (customer.user?.verified) return false;
    const user = customer.user
      ? await this.users.setVerificationToken(ctx, customer.user)
      : await this.userFor(ctx, customer);
    await this.eventBus.publish(new AccountRegistrationEvent(ctx, user));
    return true;
  }

  private async userFor(ctx: RequestContext, customer: Customer): Promise<User> {
    const user = await this.users.createCustomerUser(ctx, customer.emailAddress);
    if (isGraphQlErrorResult(user)) throw new InternalServerError(user.message);
    await this.connection.getRepository(ctx, Customer).save(new Customer({ id: customer.id, user }), { reload: false });
    return user;
  }
}
