import { Injectable } from '@nestjs/common';
import { type RequestContext, UserInputError } from '@vendure/core';
import type Stripe from 'stripe';
import { contentLanguage } from '../../store-settings';
import type { ProviderIntent } from '../entities/provider-intent.entity';
import { stripeType } from '../rules/methods';
import { toStripeAmount } from '../rules/provider-amount';
import type { AskedPayment } from '../services/payment-request.service';
import { ProviderAccountsService } from '../services/provider-accounts.service';
import { ProviderIntentsService } from '../services/provider-intents.service';
import { isFor, isSession, StripeIntentsService } from './stripe-intents.service';

/** Where the customer comes back to: absolute addresses. */
export interface ReturnPages {
  paid: string;
  givenUp: string;
}

/** Payments that are entered on Stripe's own page (Checkout), for pages without a script. Its payment is told as any other. */
@Injectable()
export class StripeSessionsService {
  constructor(
    private accounts: ProviderAccountsService,
    private intents: ProviderIntentsService,
    private begun: StripeIntentsService,
  ) {}

  /** The page. Asked again it is the same one, while nothing has changed. */
  async url(ctx: RequestContext, asked: AskedPayment<'stripe'>, pages: ReturnPages): Promise<string> {
    const open = await this.intents.open(ctx, asked.order.id);
    const same = open.find(intent => isSession(intent) && isFor(intent, asked));
    const url = same && (await this.resume(ctx, same));
    if (url) return url;
    for (const intent of open) if (intent !== same) await this.begun.retireOrRefuse(ctx, intent);
    return this.begin(ctx, asked, pages);
  }

  /** What was noted for the page on which that payment was made. */
  async ofPayment(
    ctx: RequestContext,
    { id, metadata }: Stripe.PaymentIntent,
    account: string,
  ): Promise<ProviderIntent | null> {
    if (metadata.enteredAt !== 'session') return null;
    const { data } = await this.accounts.stripe(account).checkout.sessions.list({ payment_intent: id, limit: 1 });
    return data.length ? this.intents.find(ctx, 'stripe', data[0].id) : null;
  }

  /** Null where it has expired, or a debit that was begun there has failed. */
  private async resume(ctx: RequestContext, intent: ProviderIntent): Promise<string | null> {
    const { status, url } = await this.accounts.stripe(intent.account).checkout.sessions.retrieve(intent.intentId);
    if (status === 'open') return url;
    if (!(await this.begun.isOver(intent))) throw new UserInputError('paymentProviders.underWay');
    await this.intents.close(ctx, intent, 'RETIRED');
    return null;
  }

  private async begin(ctx: RequestContext, asked: AskedPayment<'stripe'>, pages: ReturnPages): Promise<string> {
    const language = contentLanguage(ctx.languageCode);
    const idempotencyKey = await this.begun.key(ctx, asked, `/session/${language}`);
    const { checkout } = this.accounts.stripe(asked.account.name);
    const session = await checkout.sessions.create(this.params(ctx, asked, pages), { idempotencyKey });
    if (!session.url) throw new UserInputError('paymentProviders.notOffered');
    await this.begun.note(ctx, asked, session.id);
    return session.url;
  }

  private params(
    ctx: RequestContext,
    asked: AskedPayment<'stripe'>,
    { paid, givenUp }: ReturnPages,
  ): Stripe.Checkout.SessionCreateParams {
    const { order, handler, amount } = asked;
    const type = stripeType(handler, order.currencyCode);
    if (!type) throw new UserInputError('paymentProviders.notOffered');
    return {
      mode: 'payment',
      line_items: [
        {
          quantity: 1,
          price_data: {
            currency: order.currencyCode.toLowerCase(),
            unit_amount: toStripeAmount(amount, order.currencyCode),
            product_data: { name: order.code },
          },
        },
      ],
      payment_method_types: [type],
      locale: contentLanguage(ctx.languageCode),
      client_reference_id: order.code,
      success_url: paid,
      cancel_url: givenUp,
      payment_intent_data: {
        description: order.code,
        metadata: { ...this.begun.metadata(ctx, asked), enteredAt: 'session' },
      },
    };
  }
}
