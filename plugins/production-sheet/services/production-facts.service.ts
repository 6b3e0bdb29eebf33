import { Inject, Injectable } from '@nestjs/common';
import {
  type Channel,
  ConfigService,
  LanguageCode,
  type Order,
  type RequestContext,
  RequestContextService,
} from '@vendure/core';
import { OrderArtworkService } from '../../artwork';
import { calendarDay, printableLogo } from '../../pdf-sheet';
import { storeName, StoreService } from '../../store-settings';
import type { ProductionFacts } from '../facts/production-facts';
import { customerLines, deliveryLines } from '../facts/parties';
import { PRODUCTION_SHEET_OPTIONS, type ProductionSheetOptions } from '../types';
import { OrderedItems } from './ordered-items';
import { PrintedFiles } from './printed-files';

/** Gathers what a sheet says, in the language in which it is asked for. */
@Injectable()
export class ProductionFactsService {
  constructor(
    private config: ConfigService,
    private contexts: RequestContextService,
    private stores: StoreService,
    private items: OrderedItems,
    private orderArtworks: OrderArtworkService,
    private files: PrintedFiles,
    @Inject(PRODUCTION_SHEET_OPTIONS) private options: ProductionSheetOptions,
  ) {}

  /**
   * @param ctx of the default channel, so that the store is the order's own
   * @param order with its customer, its lines, their variants and the variants' translations
   */
  async gather(ctx: RequestContext, order: Order, language: 'fr' | 'en'): Promise<ProductionFacts> {
    const store = await this.stores.ofOrder(ctx, order.id);
    const storeCtx = await this.contexts.create({
      apiType: 'admin',
      // By its token, which brings the zones along.
      channelOrToken: store.token,
      languageCode: LanguageCode[language],
    });
    const { timeZone } = this.options;
    const day = (instant: Date | string) => calendarDay(new Date(instant), timeZone);
    const { purchaseOrderNumber, dateNeeded, comments, productionStarted } = order.customFields;
    const artworks = await this.orderArtworks.findForOrder(storeCtx, order.id);
    const printedAt = new Date();
    return {
      language,
      printedAt,
      timeZone,
      store: { name: storeName(store), logo: await this.logo(storeCtx, store) },
      order: {
        code: order.code,
        placedOn: day(order.orderPlacedAt ?? printedAt),
        dateNeeded: dateNeeded ? day(dateNeeded) : null,
        purchaseOrderNumber: purchaseOrderNumber ?? null,
        comments: comments ?? null,
        locked: productionStarted === true,
      },
      customer: customerLines(order),
      delivery: { addressLines: deliveryLines(order), countryCode: order.shippingAddress?.countryCode ?? null },
      items: await this.items.of(storeCtx, order.lines),
      artwork: await Promise.all(artworks.map(artwork => this.files.of(storeCtx, artwork))),
    };
  }

  private async logo(ctx: RequestContext, store: Channel): Promise<Buffer | null> {
    const logo = await this.stores.logo(ctx, store.id);
    return logo && printableLogo(this.config.assetOptions.assetStorageStrategy, logo);
  }
}
