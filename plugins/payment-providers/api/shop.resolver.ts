import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, I18nError, type Order, Permission, type RequestContext } from '@vendure/core';
import { BraintreeService } from '../providers/braintree.service';
import { type MollieMethodView, MolliePaymentsService, type MollieWish } from '../providers/mollie-payments.service';
import { StripePaymentsService } from '../providers/stripe-payments.service';
import {
  type OnlinePayment,
  OnlineQuotesService,
  type OrderOnlinePayment,
  type PlacedQuote,
} from '../services/online-quotes.service';
import type { PaymentWish } from '../services/payment-request.service';

interface MollieIntentError {
  errorCode: string;
  message: string;
}

@Resolver()
export class ProviderPaymentsResolver {
  constructor(
    private stripe: StripePaymentsService,
    private mollie: MolliePaymentsService,
    private braintree: BraintreeService,
  ) {}

  @Mutation()
  @Allow(Permission.Owner)
  createStripePaymentIntent(@Ctx() ctx: RequestContext, @Args() wish: PaymentWish): Promise<string> {
    return this.stripe.clientSecret(ctx, wish);
  }

  @Mutation()
  @Allow(Permission.Owner)
  async createMolliePaymentIntent(
    @Ctx() ctx: RequestContext,
    @Args() { input }: { input: MollieWish },
  ): Promise<{ url: string } | MollieIntentError> {
    try {
      return { url: await this.mollie.checkoutUrl(ctx, input) };
    } catch (reason) {
      if (!(reason instanceof I18nError)) throw reason;
      return { errorCode: 'ORDER_PAYMENT_STATE_ERROR', message: ctx.translate(reason.message, reason.variables) };
    }
  }

  @Query()
  @Allow(Permission.Public)
  molliePaymentMethods(
    @Ctx() ctx: RequestContext,
    @Args() { input }: { input: { paymentMethodCode: string } },
  ): Promise<MollieMethodView[]> {
    return this.mollie.availableMethods(ctx, input.paymentMethodCode);
  }

  @Query()
  @Allow(Permission.Owner)
  generateBraintreeClientToken(@Ctx() ctx: RequestContext): Promise<string> {
    return this.braintree.clientToken(ctx);
  }
}

@Resolver('MolliePaymentIntentResult')
export class MolliePaymentIntentResultResolver {
  @ResolveField()
  __resolveType(value: { url: string } | MollieIntentError): string {
    return 'url' in value ? 'MolliePaymentIntent' : 'MolliePaymentIntentError';
  }
}

@Resolver('PaymentMethodQuote')
export class OnlineQuoteResolver {
  constructor(private quotes: OnlineQuotesService) {}

  @ResolveField()
  async online(
    @Ctx() ctx: RequestContext,
    @Parent() quote: { code: string } | PlacedQuote,
  ): Promise<OnlinePayment | null> {
    return 'online' in quote ? quote.online : this.quotes.of(ctx, quote.code);
  }
}

@Resolver('Order')
export class OrderOnlinePaymentResolver {
  constructor(private quotes: OnlineQuotesService) {}

  @ResolveField()
  onlinePayment(@Ctx() ctx: RequestContext, @Parent() order: Order): Promise<OrderOnlinePayment | null> {
    return this.quotes.ofPlaced(ctx, order);
  }
}
