import { Injectable } from '@nestjs/common';
import type { PaymentMethodQuote } from '@vendure/common/lib/generated-shop-types';
import { type Order, PaymentMethod, type RequestContext, TransactionalConnection } from '@vendure/core';
import { In } from 'typeorm';
import { StoreService } from '../../store-settings';
import { isManualMethod, type PaymentInstructions } from '../types';
import { ManualPaymentsService } from './manual-payments.service';

/** A quote with how to pay; null for methods that are paid at once. */
export type OfferedQuote = PaymentMethodQuote & { instructions: PaymentInstructions | null };

/** Adds to core's quotes how to pay, and leaves out what the store has not set up. */
@Injectable()
export class PaymentQuotesService {
  constructor(
    private connection: TransactionalConnection,
    private stores: StoreService,
    private manualPayments: ManualPaymentsService,
  ) {}

  async offered(ctx: RequestContext, order: Order, quotes: PaymentMethodQuote[]): Promise<OfferedQuote[]> {
    const store = await this.stores.ofOrder(ctx, order.id);
    const methods = await this.connection
      .getRepository(ctx, PaymentMethod)
      .find({ where: { id: In(quotes.map(quote => quote.id)) } });
    const handlers = new Map(methods.map(method => [method.code, method.handler.code]));
    const offered: OfferedQuote[] = [];
    for (const quote of quotes) {
      const handler = handlers.get(quote.code) ?? '';
      if (!isManualMethod(handler)) offered.push({ ...quote, instructions: null });
      else if (this.manualPayments.isConfigured(store, handler)) {
        const instructions = this.manualPayments.instructions(
          store,
          order,
          handler,
          order.totalWithTax,
          ctx.languageCode,
        );
        offered.push({ ...quote, instructions });
      }
    }
    return offered;
  }
}
