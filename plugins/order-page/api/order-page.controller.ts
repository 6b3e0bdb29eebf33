import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import {
  type Channel,
  Order,
  type RequestContext,
  RequestContextService,
  TransactionalConnection,
} from '@vendure/core';
import type { Request, Response } from 'express';
import { IsNull, Not } from 'typeorm';
import { SignedLinksService } from '../../signed-links';
import { contentLanguage, StoreService } from '../../store-settings';
import { type PageLanguage, WORDS } from '../rules/words';
import { OrderDetailsService } from '../services/order-details.service';
import { OrderPagePayments } from '../services/order-page-payments';
import { OrderPageRenderer } from '../services/order-page-renderer';
import { HEADERS, languageOf, otherLanguageUrl, type Parameters } from './page';

interface Shown {
  order: Order;
  store: Channel;
  language: PageLanguage;
}

/** The page of one order, for whoever holds its signed link. */
@Controller('orders')
export class OrderPageController {
  constructor(
    private connection: TransactionalConnection,
    private contexts: RequestContextService,
    private links: SignedLinksService,
    private stores: StoreService,
    private details: OrderDetailsService,
    private payments: OrderPagePayments,
    private renderer: OrderPageRenderer,
  ) {}

  @Get(':code')
  async show(
    @Param('code') code: string,
    @Query() query: Parameters,
    @Req() req: Request,
    @Res() res: Response,
  ): Promise<void> {
    const shown = await this.find(code, query, req, res);
    if (!shown) return;
    const { store, order, language } = shown;
    const view = { otherLanguageUrl: otherLanguageUrl(query, language), paying: query.paying === '1' };
    res.send(await this.renderer.page(store, order, language, view));
  }

  /** On to the provider's page, where the order awaits a payment and the store offers that method. */
  @Post(':code/pay')
  async pay(
    @Param('code') code: string,
    @Query() query: Parameters,
    @Body() body: Parameters | undefined,
    @Req() req: Request,
    @Res() res: Response,
  ): Promise<void> {
    const shown = await this.find(code, query, req, res);
    if (!shown) return;
    const { store, order, language } = shown;
    const method = typeof body?.method === 'string' ? body.method : '';
    const ctx = await this.details.contextOf(store, language);
    const url = await this.payments.begin(ctx, order, method, language);
    const { notPayableTitle, notPayableText } = WORDS[language];
    if (url) res.redirect(303, url);
    else res.status(409).send(this.renderer.refusal(language, notPayableTitle, notPayableText));
  }

  /** Null where it is refused, which is answered already. */
  private async find(code: string, query: Parameters, req: Request, res: Response): Promise<Shown | null> {
    res.set(HEADERS);
    const asked = languageOf(query.lang);
    const fallback = asked ?? languageOf(req.acceptsLanguages('fr', 'en')) ?? 'fr';
    const words = WORDS[fallback];
    if (!this.links.verify(`/orders/${encodeURIComponent(code)}`, query)) {
      res.status(403).send(this.renderer.refusal(fallback, words.refusedTitle, words.refusedText));
      return null;
    }
    const ctx = await this.contexts.create({ apiType: 'shop' });
    const order = await this.placed(ctx, code);
    if (!order) {
      res.status(404).send(this.renderer.refusal(fallback, words.missingTitle, words.missingText));
      return null;
    }
    const store = await this.stores.ofOrder(ctx, order.id);
    const language = asked ?? contentLanguage(order.customFields.placedLanguage ?? store.defaultLanguageCode);
    return { order, store, language };
  }

  private placed(ctx: RequestContext, code: string): Promise<Order | null> {
    return this.connection.getRepository(ctx, Order).findOne({ where: { code, orderPlacedAt: Not(IsNull()) } });
  }
}
