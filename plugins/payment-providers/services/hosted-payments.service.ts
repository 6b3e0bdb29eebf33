import { Injectable } from '@nestjs/common';
import { type Order, OrderService, type RequestContext, UserInputError } from '@vendure/core';
import { MolliePaymentsService } from '../providers/mollie-payments.service';
import { type ReturnPages, StripeSessionsService } from '../providers/stripe-sessions.service';
import { OnlineQuotesService, type OrderOnlinePayment } from './online-quotes.service';
import { PaymentRequestService } from './payment-request.service';

/** Paying a placed order on a provider's own page, for a page of ours that has no script. Whose order it is the caller knows. */
@Injectable()
export class HostedPaymentsService {
  constructor(
    private orders: OrderService,
    private quotes: OnlineQuotesService,
    private requests: PaymentRequestService,
    private stripe: StripeSessionsService,
    private mollie: MolliePaymentsService,
  ) {}

  /** What can be paid now, and by which methods; null where nothing can. */
  async offer(ctx: RequestContext, order: Order): Promise<OrderOnlinePayment | null> {
    const offer = await this.quotes.ofPlaced(ctx, order);
    const methods = offer?.methods.filter(({ isEligible }) => isEligible) ?? [];
    return offer && methods.length ? { ...offer, methods } : null;
  }

  /**
   * The provider's page for the amount of the offer. Throws a UserInputError where it cannot be paid so now.
   * @param methodCode one of the offer's methods
   */
  async begin(ctx: RequestContext, order: Order, methodCode: string, pages: ReturnPages): Promise<string> {
    const offer = await this.offer(ctx, order);
    const chosen = offer?.methods.find(({ code }) => code === methodCode);
    if (!chosen) throw new UserInputError('paymentProviders.notOffered');
    order.payments = await this.orders.getOrderPayments(ctx, order.id);
    const wish = { paymentMethodCode: methodCode };
    if (chosen.online.provider === 'mollie') {
      const asked = await this.requests.ofOrder(ctx, 'mollie', order, wish);
      return this.mollie.pageOf(ctx, asked, { ...wish, redirectUrl: pages.givenUp });
    }
    return this.stripe.url(ctx, await this.requests.ofOrder(ctx, 'stripe', order, wish), pages);
  }
}
