import { Injectable } from '@nestjs/common';
import { type Order, type RequestContext, UserInputError } from '@vendure/core';
import type Stripe from 'stripe';
import type { ProviderIntent } from '../entities/provider-intent.entity';
import { stripeType } from '../rules/methods';
import { toStripeAmount } from '../rules/provider-amount';
import { type AskedPayment, PaymentRequestService, type PaymentWish } from '../services/payment-request.service';
import { ProviderAccountsService } from '../services/provider-accounts.service';
import { ProviderIntentsService } from '../services/provider-intents.service';
import { isFor, isSession, StripeIntentsService } from './stripe-intents.service';

/** In these the customer may still enter a card. */
const PAYABLE: readonly Stripe.PaymentIntent.Status[] = [
  'requires_payment_method',
  'requires_confirmation',
  'requires_action',
];

/** Begins payments at Stripe that are entered in Stripe's form in the browser. */
@Injectable()
export class StripePaymentsService {
  constructor(
    private requests: PaymentRequestService,
    private accounts: ProviderAccountsService,
    private intents: ProviderIntentsService,
    private begun: StripeIntentsService,
  ) {}

  /**
   * What Stripe's own form in the browser needs to pay what is due now. Asked again it is the same payment; where method or
   * amount have changed it is another, and the one before is cancelled.
   */
  async clientSecret(ctx: RequestContext, wish: PaymentWish): Promise<string> {
    const asked = await this.requests.of(ctx, 'stripe', wish);
    const open = await this.intents.open(ctx, asked.order.id);
    const same = open.find(intent => !isSession(intent) && isFor(intent, asked));
    const secret = same && (await this.resume(ctx, same));
    if (secret) return secret;
    for (const intent of open) if (intent !== same) await this.begun.retireOrRefuse(ctx, intent);
    return this.begin(ctx, asked);
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
    const idempotencyKey = await this.begun.key(ctx, asked);
    const { paymentIntents } = this.accounts.stripe(asked.account.name);
    const intent = await paymentIntents.create(this.params(ctx, asked), { idempotencyKey });
    if (!intent.client_secret) throw new UserInputError('paymentProviders.notOffered');
    await this.begun.note(ctx, asked, intent.id);
    return intent.client_secret;
  }

  private params(ctx: RequestContext, asked: AskedPayment<'stripe'>): Stripe.PaymentIntentCreateParams {
    const { order, handler, amount } = asked;
    const type = stripeType(handler, order.currencyCode);
    if (!type) throw new UserInputError('paymentProviders.notOffered');
    return {
      amount: toStripeAmount(amount, order.currencyCode),
      currency: order.currencyCode.toLowerCase(),
      payment_method_types: [type],
      description: order.code,
      ...receipt(order),
      metadata: this.begun.metadata(ctx, asked),
    };
  }
}

/** Where the goods go, which lowers the risk that Stripe sees in a payment. */
function receipt({ shippingAddress: address }: Order): Pick<Stripe.PaymentIntentCreateParams, 'shipping'> {
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
