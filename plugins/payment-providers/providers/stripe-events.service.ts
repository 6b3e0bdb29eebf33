import { Inject, Injectable } from '@nestjs/common';
import { Logger, type Order, type RequestContext } from '@vendure/core';
import { isExpectedVendureStripeEventMetadata } from '@vendure/payments-plugin/package/stripe/stripe-utils';
import type Stripe from 'stripe';
import { loggerCtx, PAYMENT_PROVIDERS_OPTIONS } from '../constants';
import type { ProviderIntent } from '../entities/provider-intent.entity';
import { fromStripeAmount } from '../rules/provider-amount';
import { FailedPaymentsService } from '../services/failed-payments.service';
import { OrderOfMoney } from '../services/order-of-money';
import { ProviderAccountsService } from '../services/provider-accounts.service';
import { ProviderIntentsService } from '../services/provider-intents.service';
import { type ProviderMoney } from '../services/provider-money';
import { ProviderRefundsService } from '../services/provider-refunds.service';
import { ReceivedMoneyService } from '../services/received-money.service';
import type { PaymentProvidersOptions } from '../types';
import { StripeSessionsService } from './stripe-sessions.service';

/** What an event is about, once its signature is known to be right. */
interface Found {
  ctx: RequestContext;
  order: Order;
  intent: ProviderIntent | null;
  money: ProviderMoney;
}

/**
 * What Stripe tells. Each event is decided by what the order is, and, unless it is final, by what Stripe says now: that it
 * comes twice, late or before another makes no difference. Whatever throws is told again by Stripe.
 */
@Injectable()
export class StripeEventsService {
  constructor(
    private accounts: ProviderAccountsService,
    private orders: OrderOfMoney,
    private intents: ProviderIntentsService,
    private sessions: StripeSessionsService,
    private received: ReceivedMoneyService,
    private failed: FailedPaymentsService,
    private refunds: ProviderRefundsService,
    @Inject(PAYMENT_PROVIDERS_OPTIONS) private options: PaymentProvidersOptions,
  ) {}

  /** The event, and the account whose secret has signed it; null where none of ours has. */
  verify(payload: Buffer, signature: string): { event: Stripe.Event; account: string } | null {
    for (const { name, account } of this.accounts.all('stripe')) {
      try {
        const event = this.accounts.stripe(name).webhooks.constructEvent(payload, signature, account.webhookSecret);
        return { event, account: name };
      } catch {
        // Another account's, or nobody's.
      }
    }
    return null;
  }

  async handle({ type, data }: Stripe.Event, account: string): Promise<void> {
    switch (type) {
      case 'payment_intent.succeeded':
        return this.settle(data.object, account);
      case 'payment_intent.processing':
      case 'payment_intent.payment_failed':
      case 'payment_intent.canceled':
        return this.lookAgain(data.object, account);
      case 'charge.refund.updated':
        return this.refunds.update(data.object.id, data.object.status === 'succeeded', isFinal(data.object.status));
      default:
        Logger.verbose(`Stripe event ${type} is not for us`, loggerCtx);
    }
  }

  private async settle(told: Stripe.PaymentIntent, account: string): Promise<void> {
    const found = await this.find(told, account, told.amount_received);
    if (found) await this.received.receive(found.ctx, found.order.id, found.money, found.intent);
  }

  /** Of what may have changed since: only what is true now. */
  private async lookAgain(told: Stripe.PaymentIntent, account: string): Promise<void> {
    const now = await this.accounts.stripe(account).paymentIntents.retrieve(told.id);
    if (now.status === 'succeeded') return this.settle(now, account);
    const found = await this.find(now, account, now.amount);
    if (!found) return;
    const { ctx, order, intent, money } = found;
    if (now.status === 'processing') await this.received.announce(ctx, order.id, money, intent);
    else await this.failed.fail(ctx, order.id, now.id, now.last_payment_error?.message ?? now.status);
  }

  private async intentOf(
    ctx: RequestContext,
    told: Stripe.PaymentIntent,
    account: string,
  ): Promise<ProviderIntent | null> {
    return (await this.intents.find(ctx, 'stripe', told.id)) ?? this.sessions.ofPayment(ctx, told, account);
  }

  /** Null where the payment is none of this installation's, or is kept as one that nobody has claimed. */
  private async find(told: Stripe.PaymentIntent, account: string, stripeAmount: number): Promise<Found | null> {
    const { metadata } = told;
    if (!isExpectedVendureStripeEventMetadata(metadata)) return null;
    const { environment, paymentMethodCode } = told.metadata;
    if (environment && environment !== this.options.environment) return null;
    const addressee = { provider: 'stripe' as const, account, ...metadata };
    const ctx = await this.orders.context(addressee);
    const intent = ctx && (await this.intentOf(ctx, told, account));
    const order = ctx && (await this.orders.find(ctx, addressee, intent?.account === account));
    const currencyCode = told.currency.toUpperCase();
    const money: ProviderMoney = {
      provider: 'stripe',
      account,
      transactionId: told.id,
      method: intent?.method ?? (paymentMethodCode || 'stripe-card'),
      amount: fromStripeAmount(stripeAmount, currencyCode),
    };
    if (order && (order.currencyCode as string) === currencyCode) return { ctx, order, intent, money };
    if (told.status === 'succeeded') await this.orders.keepUnclaimed(addressee, ctx, money, currencyCode);
    return null;
  }
}

const isFinal = (status: string | null): boolean => ['succeeded', 'failed', 'canceled'].includes(status ?? '');
