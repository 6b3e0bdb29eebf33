import { Inject, Injectable } from '@nestjs/common';
import { Logger, type Order, type RequestContext, UserInputError } from '@vendure/core';
import { sanitizeMetadata } from '@vendure/payments-plugin/package/stripe/metadata-sanitize';
import Stripe from 'stripe';
import { loggerCtx, PAYMENT_PROVIDERS_OPTIONS } from '../constants';
import type { ProviderIntent } from '../entities/provider-intent.entity';
import { paymentKey } from '../rules/idempotency-key';
import { stripeType } from '../rules/methods';
import { toStripeAmount } from '../rules/provider-amount';
import { PayableOrdersService } from '../services/payable-orders.service';
import { type AskedPayment, PaymentRequestService, type PaymentWish } from '../services/payment-request.service';
import { ProviderAccountsService } from '../services/provider-accounts.service';
import { ProviderIntentsService } from '../services/provider-intents.service';
import type { PaymentProvidersOptions } from '../types';

/** In these the customer may still enter a card. */
const PAYABLE: readonly Stripe.PaymentIntent.Status[] = [
  'requires_payment_method',
  'requires_confirmation',
  'requires_action',
];

/** Begins payments at Stripe, and gives up those that no longer fit their order. */
@Injectable()
export class StripePaymentsService {
  constructor(
    private requests: PaymentRequestService,
    private accounts: ProviderAccountsService,
    private intents: ProviderIntentsService,
    private payable: PayableOrdersService,
    @Inject(PAYMENT_PROVIDERS_OPTIONS) private options: PaymentProvidersOptions,
  ) {}

  /**
   * What Stripe's own form in the browser needs to pay what is due now. Asked again it is the same payment; where method or
   * amount have changed it is another, and the one before is cancelled.
   */
  async clientSecret(ctx: RequestContext, wish: PaymentWish): Promise<string> {
    const asked = await this.requests.of(ctx, 'stripe', wish);
    const open = await this.intents.open(ctx, asked.order.id);
    const same = open.find(intent => isFor(intent, asked));
    const secret = same && (await this.resume(ctx, same));
    if (secret) return secret;
    for (const intent of open) if (intent !== same) await this.retireOrRefuse(ctx, intent);
    return this.begin(ctx, asked);
  }

  /**
   * Cancels it at Stripe, so that it cannot be paid any more.
   * @returns false where it is paid already, or about to be: the money is told by an event
   */
  async retire(ctx: RequestContext, intent: ProviderIntent): Promise<boolean> {
    const stripe = this.accounts.stripe(intent.account);
    try {
      await stripe.paymentIntents.cancel(intent.intentId);
    } catch (reason) {
      if (!(reason instanceof Stripe.errors.StripeInvalidRequestError)) throw reason;
      const { status } = await stripe.paymentIntents.retrieve(intent.intentId);
      if (status !== 'canceled') return false;
    }
    await this.intents.close(ctx, intent, 'RETIRED');
    return true;
  }

  private async retireOrRefuse(ctx: RequestContext, intent: ProviderIntent): Promise<void> {
    if (intent.provider !== 'stripe' || (await this.retire(ctx, intent))) return;
    throw new UserInputError('paymentProviders.underWay');
  }

  /** Null where it was given up at Stripe. */
  private async resume(ctx: RequestContext, intent: ProviderIntent): Promise<string | null> {
    const found = await this.accounts.stripe(intent.account).paymentIntents.retrieve(intent.intentId);
    if (PAYABLE.includes(found.status)) return found.client_secret;
    if (found.status !== 'canceled') throw new UserInputError('paymentProviders.underWay');
    await this.intents.close(ctx, intent, 'RETIRED');
    return null;
  }

  private async begin(ctx: RequestContext, asked: AskedPayment<'stripe'>): Promise<string> {
    const { order, method, amount, account, asDeposit, afterPlacement } = asked;
    const idempotencyKey = paymentKey('stripe', {
      environment: this.options.environment,
      orderCode: order.code,
      orderCreatedAt: order.createdAt,
      amount,
      currencyCode: order.currencyCode,
      method: method.code,
      attempt: await this.intents.closed(ctx, order.id),
    });
    const params = this.params(ctx, asked);
    const intent = await this.accounts.stripe(account.name).paymentIntents.create(params, { idempotencyKey });
    if (!intent.client_secret) throw new UserInputError('paymentProviders.notOffered');
    const { noted, before } = await this.intents.note(ctx, order, {
      provider: 'stripe',
      intentId: intent.id,
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
    Logger.verbose(`Stripe payment ${intent.id} begun for order ${order.code}`, loggerCtx);
    return intent.client_secret;
  }

  private params(ctx: RequestContext, asked: AskedPayment<'stripe'>): Stripe.PaymentIntentCreateParams {
    const { order, store, method, handler, amount } = asked;
    const type = stripeType(handler, order.currencyCode);
    if (!type) throw new UserInputError('paymentProviders.notOffered');
    return {
      amount: toStripeAmount(amount, order.currencyCode),
      currency: order.currencyCode.toLowerCase(),
      payment_method_types: [type],
      description: order.code,
      ...this.receipt(order),
      // The names that Vendure's own plugin gives them, and who asked.
      metadata: sanitizeMetadata({
        channelToken: store.token,
        orderId: String(order.id),
        orderCode: order.code,
        languageCode: ctx.languageCode,
        paymentMethodCode: method.code,
        environment: this.options.environment,
      }),
    };
  }

  /** Where the goods go, which lowers the risk that Stripe sees in a payment. */
  private receipt({ shippingAddress: address }: Order): Pick<Stripe.PaymentIntentCreateParams, 'shipping'> {
    if (!address.fullName || !address.streetLine1) return {};
    const { streetLine1, streetLine2, city, postalCode, province, countryCode } = address;
    const line = (text: string | undefined) => text ?? undefined;
    return {
      shipping: {
        name: address.fullName,
        address: {
          line1: streetLine1,
          line2: line(streetLine2),
          city: line(city),
          postal_code: line(postalCode),
          state: line(province),
          country: line(countryCode),
        },
      },
    };
  }
}

const isFor = (
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
