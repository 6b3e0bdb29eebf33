import { Inject, Injectable } from '@nestjs/common';
import { Channel, type ID, Logger, type RequestContext, TransactionalConnection } from '@vendure/core';
import Stripe from 'stripe';
import { DEFAULT_ACCOUNT, loggerCtx, PAYMENT_PROVIDERS_OPTIONS } from '../constants';
import { accountName } from '../rules/account-name';
import type { AccountTypes, PaymentProvidersOptions, Provider } from '../types';

/** An account and the name under which a payment remembers it. */
export interface NamedAccount<P extends Provider> {
  name: string;
  account: AccountTypes[P];
}

/** The version of Stripe's API that the library is typed for: an account's own setting would change what comes back. */
const STRIPE_API_VERSION = '2023-08-16';

/** Which account of a provider a store uses. Secrets come from the environment and go nowhere but to the provider. */
@Injectable()
export class ProviderAccountsService {
  private clients = new Map<string, Stripe>();

  constructor(
    @Inject(PAYMENT_PROVIDERS_OPTIONS) private options: PaymentProvidersOptions,
    private connection: TransactionalConnection,
  ) {}

  /** The store's own account, else the one for all stores; null where there is neither. */
  async ofStore<P extends Provider>(ctx: RequestContext, provider: P, store: Channel): Promise<NamedAccount<P> | null> {
    const name = accountName(store.token);
    if (this.named(provider, name) && name !== DEFAULT_ACCOUNT) {
      // Two tokens that differ in a hyphen alone have one name: money must not come to the wrong one.
      if (!(await this.isAmbiguous(ctx, store))) return this.named(provider, name);
      Logger.error(`Several channels have the name ${name}: none of them is offered ${provider}`, loggerCtx);
      return null;
    }
    return this.named(provider, DEFAULT_ACCOUNT);
  }

  /** The account that a payment was made with. */
  named<P extends Provider>(provider: P, name: string): NamedAccount<P> | null {
    const accounts: Record<string, AccountTypes[P] | undefined> = this.options.accounts[provider];
    const account = accounts[name];
    return account ? { name, account } : null;
  }

  all<P extends Provider>(provider: P): NamedAccount<P>[] {
    const accounts: Record<string, AccountTypes[P]> = this.options.accounts[provider];
    return Object.entries(accounts).map(([name, account]) => ({ name, account }));
  }

  /** One client for each account, which keeps its connections. Repeats what broke on the way, under the same idempotency key. */
  stripe(name: string): Stripe {
    const found = this.named('stripe', name);
    if (!found) throw new Error(`There is no Stripe account ${name}: was its STRIPE_SECRET_KEY taken away?`);
    const client =
      this.clients.get(name) ??
      new Stripe(found.account.secretKey, {
        apiVersion: STRIPE_API_VERSION,
        maxNetworkRetries: 2,
        timeout: 20_000,
        telemetry: false,
      });
    this.clients.set(name, client);
    return client;
  }

  private async isAmbiguous(ctx: RequestContext, { id, token }: Pick<Channel, 'id' | 'token'>): Promise<boolean> {
    const channels: { id: ID; token: string }[] = await this.connection
      .getRepository(ctx, Channel)
      .find({ select: { id: true, token: true }, loadEagerRelations: false });
    return channels.some(other => other.id !== id && accountName(other.token) === accountName(token));
  }
}
