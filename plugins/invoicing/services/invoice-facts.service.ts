import { Inject, Injectable } from '@nestjs/common';
import {
  type Channel,
  EntityNotFoundError,
  type ID,
  idsAreEqual,
  Order,
  type OrderLine,
  PaymentMethod,
  Payment,
  type RequestContext,
  ShippingMethod,
  TransactionalConnection,
} from '@vendure/core';
import { In } from 'typeorm';
import { orderPaymentViews, paymentMethodLabel } from '../../manual-payments';
import { orderFigures, orderSummary } from '../../order-summary';
import { contentLanguage, storeName } from '../../store-settings';
import { DEFAULT_TIME_ZONE, INVOICING_OPTIONS } from '../constants';
import { buildFacts, type FactsInput } from '../facts/build-facts';
import { paymentsInvoicedBy } from '../facts/deposit';
import type { InvoiceFacts } from '../facts/invoice-facts';
import { lineNames, nameIn } from '../facts/translated-names';
import type { InvoiceKind } from '../invoice-kind';
import type { InvoicingOptions } from '../types';

/** Which document, and of what. */
export interface WhatToIssue {
  kind: InvoiceKind;
  /** The received payments that a deposit invoice is for. */
  deposit?: Pick<Payment, 'id' | 'amount'>[];
  /** The deposit invoices that a final one deducts. */
  deductions?: Omit<InvoiceFacts, 'logo'>[];
}

/** Gathers what an invoice says, all through the request's transaction. */
@Injectable()
export class InvoiceFactsService {
  constructor(
    private connection: TransactionalConnection,
    @Inject(INVOICING_OPTIONS) private options: InvoicingOptions,
  ) {}

  /** @param order what the caller has loaded of the order; what is missing is read */
  async gather(
    ctx: RequestContext,
    order: Pick<Order, 'id'>,
    store: Channel,
    { kind, deposit, deductions = [] }: WhatToIssue,
    issuedAt: Date,
  ): Promise<Omit<InvoiceFacts, 'number' | 'logo'>> {
    const loaded = isLoaded(order) ? order : await this.loadOrder(ctx, order.id);
    const language = contentLanguage(placedLanguage(loaded) ?? ctx.languageCode);
    const languages = [language, store.defaultLanguageCode];
    const payments = await this.payments(ctx, loaded);
    const money = deposit
      ? payments.filter(({ id }) => deposit.some(part => idsAreEqual(part.id, id)))
      : payments.filter(({ id }) => !deductions.flatMap(paymentsInvoicedBy).includes(String(id)));
    const [shippingMethods, received] = await Promise.all([
      this.shippingMethods(ctx, loaded),
      this.receivedPayments(ctx, money, language, languages),
    ]);
    return buildFacts({
      kind,
      language,
      timeZone: this.options.timeZone ?? DEFAULT_TIME_ZONE,
      issuedAt,
      order: loaded,
      store,
      shopName: storeName(store),
      names: lineNames(languages, shippingMethods),
      summary: orderSummary(orderFigures(loaded, payments)),
      payments: received,
      ...(deposit && { deposit: depositOf(deposit) }),
      deductions: deductions.map(({ number, issuedOn, vat, totals }) => ({ number, issuedOn, vat, totals })),
    });
  }

  private async loadOrder(ctx: RequestContext, orderId: ID): Promise<Order> {
    // Not findOne, which with relations is two queries.
    const found = await this.connection.getRepository(ctx, Order).find({
      where: { id: orderId },
      relations: {
        customer: true,
        surcharges: true,
        lines: { productVariant: { translations: true } },
        shippingLines: true,
      },
      loadEagerRelations: false,
      order: { lines: { id: 'ASC' }, surcharges: { id: 'ASC' }, shippingLines: { id: 'ASC' } },
    });
    const order = found.at(0);
    if (!order) throw new EntityNotFoundError('Order', orderId);
    return order;
  }

  private async shippingMethods(ctx: RequestContext, { shippingLines }: Order): Promise<ShippingMethod[]> {
    const ids = shippingLines.map(line => line.shippingMethodId).filter(id => id != null);
    if (ids.length === 0) return [];
    return this.connection
      .getRepository(ctx, ShippingMethod)
      .find({ where: { id: In(ids) }, relations: { translations: true }, loadEagerRelations: false });
  }

  /** With their refunds. */
  private async payments(ctx: RequestContext, order: Order): Promise<Payment[]> {
    const inHand = order.payments as (Omit<Payment, 'refunds'> & Partial<Pick<Payment, 'refunds'>>)[] | undefined;
    // A payment that was just made has none loaded.
    if (inHand?.every(({ refunds }) => refunds)) return order.payments;
    return this.connection
      .getRepository(ctx, Payment)
      .find({ where: { order: { id: order.id } }, relations: { refunds: true }, order: { id: 'ASC' } });
  }

  private async receivedPayments(
    ctx: RequestContext,
    payments: Payment[],
    language: 'fr' | 'en',
    languages: string[],
  ): Promise<FactsInput['payments']> {
    const received = orderPaymentViews(payments).filter(payment => !payment.awaited);
    const names = await this.methodNames(ctx, [...new Set(received.map(payment => payment.method))], languages);
    return received.map(({ method, receivedAt, reference, amount }) => ({
      method: names.get(method) || paymentMethodLabel(method, language),
      receivedAt,
      reference,
      amount,
    }));
  }

  private async methodNames(ctx: RequestContext, codes: string[], languages: string[]): Promise<Map<string, string>> {
    if (codes.length === 0) return new Map();
    const methods = await this.connection
      .getRepository(ctx, PaymentMethod)
      .find({ where: { code: In(codes) }, relations: { translations: true }, loadEagerRelations: false });
    return new Map(methods.map(method => [method.code, nameIn(method.translations, languages)]));
  }
}

const depositOf = (parts: Pick<Payment, 'id' | 'amount'>[]): FactsInput['deposit'] => ({
  paymentIds: parts.map(({ id }) => String(id)),
  amount: parts.reduce((sum, { amount }) => sum + amount, 0),
});

/** Core loads all of this before an order changes its state. */
function isLoaded(order: Pick<Order, 'id'>): order is Order {
  const { customer, surcharges, shippingLines, lines } = order as Partial<Order>;
  return (
    !!customer &&
    !!surcharges &&
    !!shippingLines &&
    !!lines?.every(line => !!(line.productVariant as OrderLine['productVariant'] | undefined)?.translations)
  );
}

/** Custom field of the checkout room, which another shop may not have installed. */
function placedLanguage(order: Order): string | null {
  const fields = order.customFields as { placedLanguage?: string | null } | undefined;
  return fields?.placedLanguage ?? null;
}
