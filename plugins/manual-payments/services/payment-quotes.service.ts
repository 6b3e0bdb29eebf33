import { Injectable } from '@nestjs/common';
import type { PaymentMethodQuote } from '@vendure/common/lib/generated-shop-types';
import { type Order, Payment, PaymentMethod, type RequestContext, TransactionalConnection } from '@vendure/core';
import { In } from 'typeorm';
import { BALANCE_METHOD, pointsRedeemed } from '../../payment-kinds';
import { StoreService } from '../../store-settings';
import { isManualMethod, type PaymentInstructions } from '../types';
import { type AskedAmount, AskedAmountService } from './asked-amount.service';
import { ManualPaymentsService } from './manual-payments.service';
import { PaymentOffersService } from './payment-offers.service';

/** A quote with how to pay; null for methods that are paid at once. */
export type OfferedQuote = PaymentMethodQuote & { instructions: PaymentInstructions | null };

/** Adds to core's quotes how to pay, and leaves out what the store has not set up. */
@Injectable()
export class PaymentQuotesService {
  constructor(
    private connection: TransactionalConnection,
    private stores: StoreService,
    private manualPayments: ManualPaymentsService,
    private askedAmounts: AskedAmountService,
    private offers: PaymentOffersService,
  ) {}

  async offered(ctx: RequestContext, order: Order, quotes: PaymentMethodQuote[]): Promise<OfferedQuote[]> {
    const store = await this.stores.ofOrder(ctx, order.id);
    const { amount } = await this.asked(ctx, order);
    const methods = await this.connection.getRepository(ctx, PaymentMethod).find({
      select: ['id', 'code', 'handler'],
      where: { id: In(quotes.map(quote => quote.id)) },
      loadEagerRelations: false,
    });
    const handlers = new Map(methods.map(method => [method.code, method.handler.code]));
    const offered: OfferedQuote[] = [];
    for (const quote of quotes) {
      const handler = handlers.get(quote.code) ?? '';
      if (handler === BALANCE_METHOD) continue;
      if (!isManualMethod(handler)) offered.push({ ...quote, instructions: null });
      else if (this.manualPayments.isConfigured(store, handler)) {
        const instructions = this.manualPayments.instructions(store, order, handler, amount, ctx.languageCode);
        offered.push({ ...quote, instructions });
      }
    }
    return this.offers.of(ctx, { store, order, amount }, offered, methods);
  }

  /** What a customer who chooses a method now is asked for. */
  private async asked(ctx: RequestContext, order: Order): Promise<AskedAmount> {
    order.payments = await this.connection
      .getRepository(ctx, Payment)
      .find({ where: { order: { id: order.id } }, relations: ['refunds'] });
    return this.askedAmounts.of(ctx, order, order.totalWithTax - pointsRedeemed(order.payments));
  }
}
