import { Inject, Injectable } from '@nestjs/common';
import {
  type Channel,
  EntityNotFoundError,
  type ID,
  Order,
  PaymentMethod,
  RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { In } from 'typeorm';
import { OrderPaymentsService, paymentMethodLabel } from '../../manual-payments';
import { contentLanguage, StoreService, storeName } from '../../store-settings';
import { DEFAULT_TIME_ZONE, INVOICING_OPTIONS } from '../constants';
import { buildFacts, type FactsInput } from '../facts/build-facts';
import type { InvoiceFacts } from '../facts/invoice-facts';
import { lineNames, nameIn } from '../facts/translated-names';
import type { InvoiceKind } from '../invoice-kind';
import type { InvoicingOptions } from '../types';
import { LogoService } from './logo.service';

/** Gathers what an invoice says, all through the request's transaction. */
@Injectable()
export class InvoiceFactsService {
  constructor(
    private connection: TransactionalConnection,
    private orderPaymentsService: OrderPaymentsService,
    private logoService: LogoService,
    private stores: StoreService,
    @Inject(INVOICING_OPTIONS) private options: InvoicingOptions,
  ) {}

  async gather(
    ctx: RequestContext,
    orderId: ID,
    store: Channel,
    kind: InvoiceKind,
    issuedAt: Date,
  ): Promise<Omit<InvoiceFacts, 'number'>> {
    const order = await this.loadOrder(ctx, orderId);
    const language = contentLanguage(placedLanguage(order) ?? ctx.languageCode);
    return buildFacts({
      kind,
      language,
      timeZone: this.options.timeZone ?? DEFAULT_TIME_ZONE,
      issuedAt,
      order,
      store,
      shopName: storeName(store),
      names: lineNames([language, store.defaultLanguageCode]),
      payments: await this.receivedPayments(ctx, orderId, language, store),
      logo: await this.logoService.read(await this.stores.logo(ctx, store)),
    });
  }

  private async loadOrder(ctx: RequestContext, orderId: ID): Promise<Order> {
    const order = await this.connection.getRepository(ctx, Order).findOne({
      where: { id: orderId },
      relations: {
        customer: true,
        surcharges: true,
        lines: { productVariant: { translations: true } },
        shippingLines: { shippingMethod: { translations: true } },
      },
      order: { lines: { id: 'ASC' }, surcharges: { id: 'ASC' }, shippingLines: { id: 'ASC' } },
    });
    if (!order) throw new EntityNotFoundError('Order', orderId);
    return order;
  }

  private async receivedPayments(
    ctx: RequestContext,
    orderId: ID,
    language: 'fr' | 'en',
    store: Channel,
  ): Promise<FactsInput['payments']> {
    const payments = (await this.orderPaymentsService.list(ctx, orderId)).filter(payment => !payment.awaited);
    const codes = [...new Set(payments.map(payment => payment.method))];
    const methods = await this.connection
      .getRepository(ctx, PaymentMethod)
      .find({ where: { code: In(codes) }, relations: { translations: true } });
    const names = new Map(
      methods.map(method => [method.code, nameIn(method.translations, [language, store.defaultLanguageCode])]),
    );
    return payments.map(({ method, receivedAt, reference, amount }) => ({
      method: names.get(method) || paymentMethodLabel(method, language),
      receivedAt,
      reference,
      amount,
    }));
  }
}

/** Custom field of the checkout room, which another shop may not have installed. */
function placedLanguage(order: Order): string | null {
  const fields = order.customFields as { placedLanguage?: string | null } | undefined;
  return fields?.placedLanguage ?? null;
}
