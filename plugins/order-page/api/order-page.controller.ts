import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { Order, RequestContextService, TransactionalConnection } from '@vendure/core';
import type { Request, Response } from 'express';
import { IsNull, Not } from 'typeorm';
import { SignedLinksService } from '../../signed-links';
import { contentLanguage, StoreService } from '../../store-settings';
import { type PageLanguage, WORDS } from '../rules/words';
import { OrderPageRenderer } from '../services/order-page-renderer';

const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex, nofollow',
};

/** The page of one order, for whoever holds its signed link. */
@Controller('orders')
export class OrderPageController {
  constructor(
    private connection: TransactionalConnection,
    private contexts: RequestContextService,
    private links: SignedLinksService,
    private stores: StoreService,
    private renderer: OrderPageRenderer,
  ) {}

  @Get(':code')
  async show(
    @Param('code') code: string,
    @Query() query: Record<string, unknown>,
    @Req() req: Request,
    @Res() res: Response,
  ): Promise<void> {
    res.set(HEADERS);
    const asked = languageOf(query.lang);
    const fallback = asked ?? languageOf(req.acceptsLanguages('fr', 'en')) ?? 'fr';
    if (!this.links.verify(`/orders/${encodeURIComponent(code)}`, query)) {
      res.status(403).send(this.renderer.refusal(fallback, WORDS[fallback].refusedTitle, WORDS[fallback].refusedText));
      return;
    }
    const ctx = await this.contexts.create({ apiType: 'shop' });
    const order = await this.connection
      .getRepository(ctx, Order)
      .findOne({ where: { code, orderPlacedAt: Not(IsNull()) } });
    if (!order) {
      res.status(404).send(this.renderer.refusal(fallback, WORDS[fallback].missingTitle, WORDS[fallback].missingText));
      return;
    }
    const store = await this.stores.ofOrder(ctx, order.id);
    const language = asked ?? contentLanguage(order.customFields.placedLanguage ?? store.defaultLanguageCode);
    res.send(await this.renderer.page(store, order, language, otherLanguageUrl(query, language)));
  }
}

function languageOf(value: unknown): PageLanguage | null {
  return value === 'fr' || value === 'en' ? value : null;
}

/** The same link in the other language, relative, so that it works behind any proxy. */
function otherLanguageUrl(query: Record<string, unknown>, language: PageLanguage): string {
  const kept = Object.entries(query).filter(
    (entry): entry is [string, string] => entry[0] !== 'lang' && typeof entry[1] === 'string',
  );
  return `?${new URLSearchParams([...kept, ['lang', language === 'fr' ? 'en' : 'fr']]).toString()}`;
}
