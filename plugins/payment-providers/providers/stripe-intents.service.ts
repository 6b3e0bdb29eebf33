import { Inject, Injectable } from '@nestjs/common';
import { Logger, type RequestContext, UserInputError } from '@vendure/core';
import { sanitizeMetadata } from '@vendure/payments-plugin/package/stripe/metadata-sanitize';
import Stripe from 'stripe';
import { loggerCtx, PAYMENT_PROVIDERS_OPTIONS } from '../constants';
import type { ProviderIntent } from '../entities/provider-intent.entity';
import { paymentKey } from '../rules/idempotency-key';
import { PayableOrdersService } from '../services/payable-orders.service';
import type { AskedPayment } from '../services/payment-request.service';
import { ProviderAccountsService } from '../services/provider-accounts.service';
import { ProviderIntentsService } from '../services/provider-intents.service';
import type { PaymentProvidersOptions } from '../types';

/** What is begun at Stripe, by its form in the browser (`pi_…`) or on its own page (`cs_…`): noted, found again, given up. */
@Injectable()
export class StripeIntentsService {
  constructor(
    private accounts: ProviderAccountsService,
    private intents: ProviderIntentsService,
    private payable: PayableOrdersService,
    @Inject(PAYMENT_PROVIDERS_OPTIONS) private options: PaymentProvidersOptions,
  ) {}

  /** Asked again it is the same payment at Stripe. @param place where it is entered: the same method's form or page */
  async key(ctx: RequestContext, { order, amount, method }: AskedPayment<'stripe'>, place = ''): Promise<string> {
    return paymentKey('stripe', {
      environment: this.options.environment,
      orderCode: order.code,
      orderCreatedAt: order.createdAt,
      amount,
      currencyCode: order.currencyCode,
      method: method.code + place,
      attempt: await this.intents.closed(ctx, order.id),
    });
  }

  /** The names that Vendure's own plugin gives them, and who asked. */
  metadata(ctx: RequestContext, { order, store, method }: AskedPayment<'stripe'>): Stripe.MetadataParam {
    return sanitizeMetadata({
      channelToken: store.token,
      orderId: String(order.id),
      orderCode: order.code,
      languageCode: ctx.languageCode,
      paymentMethodCode: method.code,
      environment: this.options.environment,
    });
  }

  /** Notes what has been begun, and cancels what it takes the place of. Refused where the order has changed meanwhile. */
  async note(ctx: RequestContext, asked: AskedPayment<'stripe'>, intentId: string): Promise<void> {
    const { order, method, amount, account, asDeposit, afterPlacement } = asked;
    const { noted, before } = await this.intents.note(ctx, order, {
      provider: 'stripe',
      intentId,
      account: account.name,
      method: method.code,
      amount,
      currencyCode: order.currencyCode,
      asDeposit,
      afterPlacement,
    });
    // Begun by a parallel request, under another amount or method.
    for (const other of before) await this.retireOrRefuse(ctx, other);
    if (!(await this.payable.fits(ctx, noted))) {
      await this.retireOrRefuse(ctx, noted);
      throw new UserInputError('paymentProviders.orderChanged');
    }
    Logger.verbose(`Stripe payment ${intentId} begun for order ${order.code}`, loggerCtx);
  }

  /**
   * Cancels it at Stripe, so that it cannot be paid any more.
   * @returns false where it is paid already, or about to be: the money is told by an event
   */
  async retire(ctx: RequestContext, intent: ProviderIntent): Promise<boolean> {
    const stripe = this.accounts.stripe(intent.account);
    try {
      if (isSession(intent)) await stripe.checkout.sessions.expire(intent.intentId);
      else await stripe.paymentIntents.cancel(intent.intentId);
    } catch (reason) {
      if (!(reason instanceof Stripe.errors.StripeInvalidRequestError)) throw reason;
      if (!(await this.isOver(intent))) return false;
    }
    await this.intents.close(ctx, intent, 'RETIRED');
    return true;
  }

  async retireOrRefuse(ctx: RequestContext, intent: ProviderIntent): Promise<void> {
    if (intent.provider !== 'stripe' || (await this.retire(ctx, intent))) return;
    throw new UserInputError('paymentProviders.underWay');
  }

  /** Whether it can come to nothing more: a page that has expired, or on which a debit was begun that has failed. */
  async isOver({ account, intentId }: ProviderIntent): Promise<boolean> {
    const { checkout, paymentIntents } = this.accounts.stripe(account);
    if (!isSession({ intentId })) return (await paymentIntents.retrieve(intentId)).status === 'canceled';
    const { status, payment_intent: payment } = await checkout.sessions.retrieve(intentId);
    if (status !== 'complete' || !payment) return status === 'expired';
    const made = typeof payment === 'string' ? await paymentIntents.retrieve(payment) : payment;
    return ['canceled', 'requires_payment_method'].includes(made.status);
  }
}

/** A page of Stripe's own, of which the payment is made when the customer pays there. */
export const isSession = ({ intentId }: Pick<ProviderIntent, 'intentId'>): boolean => intentId.startsWith('cs_');

export const isFor = (
  intent: ProviderIntent,
  { order, method, amount, account, asDeposit, afterPlacement }: AskedPayment<'stripe'>,
): boolean =>
  intent.provider === 'stripe' &&
  intent.method === method.code &&
  intent.amount === amount &&
  intent.currencyCode === (order.currencyCode as string) &&
  intent.account === account.name &&
  intent.asDeposit === asDeposit &&
  intent.afterPlacement === afterPlacement;
