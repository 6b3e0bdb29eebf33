import { Injectable } from '@nestjs/common';
import {
  ChannelService,
  LanguageCode,
  Logger,
  type Order,
  OrderService,
  type RequestContext,
  RequestContextService,
} from '@vendure/core';
import { loggerCtx } from '../constants';
import { ProviderAccountsService } from './provider-accounts.service';
import { ProviderIntentsService } from './provider-intents.service';
import type { ProviderMoney } from './provider-money';
import type { Provider } from '../types';

/** What an event of a provider says about where its money belongs. */
export interface Addressee {
  provider: Provider;
  /** The account that the event came by. */
  account: string;
  channelToken: string;
  orderCode: string;
  /** In which the order was placed. */
  languageCode?: string;
}

/** Finds the order that a provider's money is for: only in its own store, and only where that store uses the account. */
@Injectable()
export class OrderOfMoney {
  constructor(
    private contexts: RequestContextService,
    private channels: ChannelService,
    private orders: OrderService,
    private accounts: ProviderAccountsService,
    private intents: ProviderIntentsService,
  ) {}

  /** A context in which the provider acts on the store's orders; null where there is no such store. */
  async context({ channelToken, languageCode }: Addressee): Promise<RequestContext | null> {
    const channel = await this.channels.getChannelFromToken(channelToken).catch(() => null);
    // Of an unknown token core gives the default channel where it has only one.
    if (channel?.token !== channelToken) return null;
    const language = Object.values(LanguageCode).find(code => (code as string) === languageCode);
    return this.contexts.create({
      apiType: 'admin',
      channelOrToken: channel,
      languageCode: language ?? channel.defaultLanguageCode,
    });
  }

  /**
   * With its payments. Null where the store has no such order, or another account than the one that tells of it: who can sign
   * for one store must not be able to pay another's orders.
   * @param known the account was noted when the payment was begun, and is the one that tells of it
   */
  async find(ctx: RequestContext, addressee: Addressee, known: boolean): Promise<Order | null> {
    const { provider, account, orderCode } = addressee;
    if (!known && (await this.accounts.ofStore(ctx, provider, ctx.channel))?.name !== account) {
      Logger.warn(`The account ${account} of ${provider} tells of ${orderCode}, whose store has another`, loggerCtx);
      return null;
    }
    const order = await this.orders.findOneByCode(ctx, orderCode);
    return order ?? null;
  }

  /** Money that has no order here is told in the log and by `unclaimedPayments`, until somebody gives it back. */
  async keepUnclaimed(
    { orderCode }: Addressee,
    store: RequestContext | null,
    { transactionId, ...money }: ProviderMoney,
    currencyCode: string,
  ): Promise<void> {
    const ctx = store ?? (await this.contexts.create({ apiType: 'admin' }));
    const kept = { ...money, intentId: transactionId, currencyCode, asDeposit: false, orderCode };
    if (!(await this.intents.keepUnclaimed(ctx, { ...kept, channelId: ctx.channelId }))) return;
    const amount = `${money.amount / 100} ${currencyCode}`;
    Logger.error(
      `${money.provider} has ${amount} (${transactionId}) for ${orderCode}, which is not here: give it back there`,
      loggerCtx,
    );
  }
}
