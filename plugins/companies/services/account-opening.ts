import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  AccountRegistrationEvent,
  AccountVerifiedEvent,
  type Customer,
  CustomerEvent,
  CustomerService,
  EventBus,
  PasswordResetVerifiedEvent,
  type RequestContext,
  type User,
} from '@vendure/core';
import { AccountOpenedEvent } from '../events/account-opened.event';
import { CompanyClaims } from './company-claims';
import { Memberships } from './memberships';

/**
 * Hears of accounts that can be logged in to from now on, and settles for which company they are (B18). An address that
 * is not verified yet is nobody's word: its company waits for the verification.
 */
@Injectable()
export class AccountOpening implements OnModuleInit {
  constructor(
    private eventBus: EventBus,
    private customers: CustomerService,
    private claims: CompanyClaims,
    private memberships: Memberships,
  ) {}

  onModuleInit(): void {
    this.eventBus.registerBlockingEventHandler({
      event: AccountRegistrationEvent,
      id: 'companies-account-registered',
      // The checkout lets an address that nobody had in at once; who comes before it would see an unverified one.
      after: 'checkout-verify-new-address',
      handler: ({ ctx, user }) => this.onUser(ctx, user),
    });
    this.eventBus.registerBlockingEventHandler({
      event: PasswordResetVerifiedEvent,
      id: 'companies-password-reset',
      // A link that was asked for to choose the first password verifies as well.
      handler: ({ ctx, user }) => (user.lastLogin ? undefined : this.onUser(ctx, user)),
    });
    this.eventBus.registerBlockingEventHandler({
      event: AccountVerifiedEvent,
      id: 'companies-account-verified',
      handler: ({ ctx, customer }) => this.open(ctx, customer),
    });
    this.eventBus.registerBlockingEventHandler({
      event: CustomerEvent,
      id: 'companies-profile-changed',
      handler: event => this.onProfile(event),
    });
  }

  private async onUser(ctx: RequestContext, user: User): Promise<void> {
    if (ctx.apiType !== 'shop' || !user.verified) return;
    const customer = await this.customers.findOneByUserId(ctx, user.id, false);
    if (customer) await this.open(ctx, customer);
  }

  /** Once: the membership, with or without a company, says that it was done, or that an administrator was before. */
  private async open(ctx: RequestContext, customer: Customer): Promise<void> {
    if (ctx.apiType !== 'shop' || !(await this.memberships.begin(ctx, customer.id, ctx.channelId))) return;
    const { company, requestedName } = await this.claims.ofRegistration(ctx, customer);
    await this.eventBus.publish(new AccountOpenedEvent(ctx, customer, company, requestedName));
  }

  /** Only a customer's own profile: a registration may name the company of a record that is somebody else's. */
  private async onProfile({ ctx, type, entity, input }: CustomerEvent): Promise<void> {
    const own = ctx.apiType === 'shop' && !!ctx.activeUserId && entity.user?.id === ctx.activeUserId;
    if (type !== 'updated' || !own || !input || typeof input !== 'object') return;
    const { companyName } = ((input as { customFields?: unknown }).customFields ?? {}) as { companyName?: unknown };
    if (typeof companyName === 'string') await this.claims.ofProfile(ctx, entity, companyName);
  }
}
