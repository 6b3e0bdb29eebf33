import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  AccountRegistrationEvent,
  CustomerEvent,
  EventBus,
  NativeAuthenticationMethod,
  type RequestContext,
  TransactionalConnection,
  User,
} from '@vendure/core';
import { CHECKOUT_OPTIONS, type CheckoutOptions } from '../types';

/**
 * Account first (A2): a customer who registers with an address that no record had logs in at once. An address that a
 * record already has, from a guest order for instance, is verified first, since that record's orders become visible.
 */
@Injectable()
export class RegistrationService implements OnModuleInit {
  /** Addresses whose record was made by the request itself. */
  private createdBy = new WeakMap<object, string>();

  constructor(
    private eventBus: EventBus,
    private connection: TransactionalConnection,
    @Inject(CHECKOUT_OPTIONS) private options: CheckoutOptions,
  ) {}

  onModuleInit(): void {
    if (this.options.verifyNewAddresses) return;
    this.eventBus.registerBlockingEventHandler({
      event: CustomerEvent,
      id: 'checkout-customer-created',
      handler: ({ ctx, type, entity }) => {
        if (type === 'created' && ctx.apiType === 'shop' && ctx.req) this.createdBy.set(ctx.req, entity.emailAddress);
      },
    });
    this.eventBus.registerBlockingEventHandler({
      event: AccountRegistrationEvent,
      id: 'checkout-verify-new-address',
      handler: ({ ctx, user }) => this.verifyNew(ctx, user),
    });
  }

  private async verifyNew(ctx: RequestContext, user: User): Promise<void> {
    if (!ctx.req || this.createdBy.get(ctx.req) !== user.identifier) return;
    const native = user.authenticationMethods.find(method => method instanceof NativeAuthenticationMethod);
    if (!native?.passwordHash) return;
    user.verified = true;
    native.verificationToken = null;
    await this.connection.getRepository(ctx, NativeAuthenticationMethod).save(native, { reload: false });
    await this.connection.getRepository(ctx, User).update(user.id, { verified: true });
  }
}
