import { Injectable } from '@nestjs/common';
import { Logger, type Order, type RequestContext, UserInputError } from '@vendure/core';
import { HostedPaymentsService } from '../../payment-providers';
import { SignedLinksService } from '../../signed-links';
import { formatMoney } from '../rules/formats';
import type { OnlineView } from '../rules/render';
import type { PageLanguage } from '../rules/words';

/** Paying from the page: where the store's own site shows orders, it is that site that offers it. */
@Injectable()
export class OrderPagePayments {
  constructor(
    private links: SignedLinksService,
    private hosted: HostedPaymentsService,
  ) {}

  /** @param ctx see `OrderDetailsService.contextOf` */
  async offer(ctx: RequestContext, order: Order, language: PageLanguage): Promise<OnlineView | null> {
    const offer = ctx.channel.customFields.orderUrlPattern ? null : await this.hosted.offer(ctx, order);
    if (!offer) return null;
    return {
      amount: formatMoney(offer.amount, order.currencyCode, language),
      action: this.address(order, language, '/pay'),
      page: this.address(order, language),
      methods: offer.methods.map(({ code, name }) => ({ code, name })),
    };
  }

  /** The provider's page; null where it cannot be paid so now. */
  async begin(ctx: RequestContext, order: Order, method: string, language: PageLanguage): Promise<string | null> {
    const page = this.address(order, language);
    try {
      return await this.hosted.begin(ctx, order, method, { paid: `${page}&paying=1`, givenUp: page });
    } catch (reason) {
      if (!(reason instanceof UserInputError)) throw reason;
      Logger.verbose(`Order ${order.code} is not paid by ${method}: ${reason.message}`, 'OrderPage');
      return null;
    }
  }

  /** The signature is one of the order's page, whichever of its addresses it is. */
  private address({ code }: Order, language: PageLanguage, below = ''): string {
    const page = new URL(this.links.sign(`/orders/${encodeURIComponent(code)}`));
    page.pathname += below;
    page.searchParams.set('lang', language);
    return page.toString();
  }
}
