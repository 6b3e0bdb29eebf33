import { Inject, Injectable } from '@nestjs/common';
import { type ID, Order, RequestContextService, TransactionalConnection } from '@vendure/core';
import { IsNull, Not } from 'typeorm';
import { SignedLinksService } from '../../signed-links';
import { productionPdf } from '../pdf/production-pdf';
import { PRODUCTION_SHEET_OPTIONS, type ProductionSheetOptions } from '../types';
import { ProductionFactsService } from './production-facts.service';
import { sheetFileName, sheetPath } from './sheet-path';

export interface ProductionSheet {
  pdf: Buffer;
  fileName: string;
}

/** Production sheets of orders, each made when it is asked for. */
@Injectable()
export class ProductionSheetService {
  constructor(
    private connection: TransactionalConnection,
    private contexts: RequestContextService,
    private links: SignedLinksService,
    private facts: ProductionFactsService,
    @Inject(PRODUCTION_SHEET_OPTIONS) private options: ProductionSheetOptions,
  ) {}

  /**
   * A link that gives the sheet without a session, for a while; null for an order of which nothing is to be produced.
   * @param order that the request has been allowed to read: nobody is asked again
   */
  url(order: Pick<Order, 'id' | 'code' | 'state' | 'orderPlacedAt'>, language: 'fr' | 'en'): string | null {
    if (!order.orderPlacedAt || order.state === 'Cancelled') return null;
    const path = sheetPath(String(order.id), language, sheetFileName(order.code));
    return this.links.sign(path, this.options.linkLifetimeSeconds);
  }

  /** The sheet of the order as it now is, under the same conditions. */
  async print(orderId: ID, language: 'fr' | 'en'): Promise<ProductionSheet | null> {
    const ctx = await this.contexts.create({ apiType: 'admin' });
    // Not findOne, which with relations is two queries.
    const found = await this.connection.getRepository(ctx, Order).find({
      where: { id: orderId, orderPlacedAt: Not(IsNull()), state: Not('Cancelled') },
      relations: { customer: true, lines: { productVariant: { translations: true } } },
      order: { lines: { id: 'ASC' } },
      loadEagerRelations: false,
    });
    const order = found.at(0);
    if (!order) return null;
    const facts = await this.facts.gather(ctx, order, language);
    return { pdf: await productionPdf(facts), fileName: sheetFileName(order.code) };
  }
}
