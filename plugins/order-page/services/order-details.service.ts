import { Injectable } from '@nestjs/common';
import {
  type Channel,
  EntityNotFoundError,
  Fulfillment,
  type ID,
  LanguageCode,
  Order,
  OrderService,
  type RequestContext,
  RequestContextService,
  roundMoney,
  TransactionalConnection,
} from '@vendure/core';
import { In } from 'typeorm';
import { SummaryService } from '../../checkout';
import {
  ManualPaymentsService,
  OrderPaymentsService,
  type OrderPaymentView,
  type PaymentInstructions,
  paymentMethodLabel,
} from '../../manual-payments';
import { DeliveryOptionsService, statusColor, statusLabel } from '../../order-workflow';
import { formatDate, formatIban, formatLongDate, formatMoney, formatUnitPrice } from '../rules/formats';
import {
  addressLines,
  type OrderDetails,
  type OrderDetailsDelivery,
  type OrderDetailsHowToPay,
  type OrderDetailsLine,
  type OrderDetailsPayment,
  paymentLabel,
  reviewRows,
  textColorOn,
} from '../rules/order-details';
import type { PageLanguage } from '../rules/words';
import { WORDS } from '../rules/words';

const LANGUAGE_CODES: Record<PageLanguage, LanguageCode> = { fr: LanguageCode.fr, en: LanguageCode.en };

/** Gathers what a customer is shown of an order, on its page and in the e-mails about it. */
@Injectable()
export class OrderDetailsService {
  constructor(
    private connection: TransactionalConnection,
    private contexts: RequestContextService,
    private orders: OrderService,
    private summaries: SummaryService,
    private orderPayments: OrderPaymentsService,
    private manualPayments: ManualPaymentsService,
    private deliveryOptions: DeliveryOptionsService,
  ) {}

  /** A context that reads as the customers of `store` do, in that language. */
  contextOf(store: Channel, language: PageLanguage): Promise<RequestContext> {
    return this.contexts.create({
      apiType: 'shop',
      // By its token, which brings the zones along that prices need.
      channelOrToken: store.token,
      languageCode: LANGUAGE_CODES[language],
    });
  }

  /** @param ctx of the store where the order was placed: see `contextOf` */
  async of(ctx: RequestContext, orderId: ID, language: PageLanguage): Promise<OrderDetails> {
    const order = await this.orders.findOne(ctx, orderId);
    if (!order) throw new EntityNotFoundError('Order', orderId);
    const status = order.customFields.workflowStatus ?? 'CART';
    const color = statusColor(status);
    const withTax = ctx.channel.pricesIncludeTax;
    const closed = order.state === 'Delivered' || order.state === 'Cancelled';
    const expected = closed ? null : order.customFields.expectedDeliveryDate;
    return {
      code: order.code,
      language,
      placedOn: order.orderPlacedAt ? formatDate(order.orderPlacedAt, language) : null,
      cancelled: order.state === 'Cancelled',
      customerName: [order.customer?.firstName, order.customer?.lastName].filter(Boolean).join(' '),
      status: { label: statusLabel(status, language), color, textColor: textColorOn(color) },
      priceNote: withTax ? WORDS[language].taxIncluded : WORDS[language].taxExcluded,
      lines: this.lines(order, withTax, language),
      review: reviewRows(await this.summaries.of(ctx, order), order.currencyCode, language),
      payments: await this.payments(ctx, order, language),
      deliveries: await this.deliveries(ctx, order, language),
      expectedOn: expected ? formatLongDate(expected, language) : null,
      shippingAddress: addressLines(order.shippingAddress),
      billingAddress: addressLines(order.billingAddress),
    };
  }

  /** The order's lines; of a cancelled order, what had been ordered. */
  private lines(order: Order, withTax: boolean, language: PageLanguage): OrderDetailsLine[] {
    const kept = order.lines.filter(line => line.quantity > 0);
    return (kept.length ? kept : order.lines).map(line => {
      const rounded = withTax ? line.unitPriceWithTax : line.unitPrice;
      // What the store itself set is exact, tenths of a cent included; what tax was added to or taken from is rounded.
      const unitPrice = line.listPriceIncludesTax === withTax ? line.listPrice : rounded;
      const quantity = line.quantity || line.orderPlacedQuantity;
      const price = line.quantity
        ? withTax
          ? line.linePriceWithTax
          : line.linePrice
        : roundMoney(unitPrice, quantity);
      return {
        name: line.productVariant.name,
        quantity,
        unitPrice: formatUnitPrice(unitPrice, order.currencyCode, language),
        price: formatMoney(price, order.currencyCode, language),
      };
    });
  }

  private async payments(ctx: RequestContext, order: Order, language: PageLanguage): Promise<OrderDetailsPayment[]> {
    const payments = await this.orderPayments.list(ctx, order.id);
    const depositFirst = payments.some(({ kind, awaited }) => kind === 'DEPOSIT' && awaited);
    const payableNow = ({ kind, awaited }: OrderPaymentView) => awaited && !(kind === 'BALANCE' && depositFirst);
    return payments.map(payment => ({
      kind: payment.kind,
      label: paymentLabel(payment.kind, payment.awaited, paymentMethodLabel(payment.method, language), language),
      amount: formatMoney(payment.amount, order.currencyCode, language),
      awaited: payment.awaited,
      receivedOn: payment.receivedAt ? formatDate(payment.receivedAt, language) : null,
      reference: payment.reference,
      howToPay: payableNow(payment) ? this.howToPay(ctx, order, payment.instructions, language) : null,
    }));
  }

  /** What was promised when the payment was chosen; only the merchant's words are those of the reader's language. */
  private howToPay(
    ctx: RequestContext,
    order: Order,
    instructions: PaymentInstructions | null,
    language: PageLanguage,
  ): OrderDetailsHowToPay | null {
    if (!instructions) return null;
    const { method, amount } = instructions;
    const inLanguage = this.manualPayments.instructions(ctx.channel, order, method, amount, language);
    return howToPay({ ...instructions, text: inLanguage?.text ?? instructions.text }, language);
  }

  private async deliveries(ctx: RequestContext, order: Order, language: PageLanguage): Promise<OrderDetailsDelivery[]> {
    const fulfillments = await this.orders.getOrderFulfillments(ctx, order);
    if (fulfillments.length === 0) return [];
    const withLines = await this.connection.getRepository(ctx, Fulfillment).find({
      where: { id: In(fulfillments.map(fulfillment => fulfillment.id)) },
      relations: { lines: true },
      order: { id: 'ASC' },
    });
    const names = new Map(order.lines.map(line => [line.id, line.productVariant.name]));
    return withLines.map(fulfillment => ({
      state: fulfillment.state,
      stateLabel: WORDS[language].deliveryStates[fulfillment.state] ?? fulfillment.state,
      carrier: fulfillment.method || null,
      trackingCode: fulfillment.trackingCode || null,
      trackingUrl: this.deliveryOptions.trackingUrl(fulfillment.method, fulfillment.trackingCode ?? ''),
      lines: fulfillment.lines
        .filter(line => names.has(line.orderLineId))
        .map(line => ({ name: names.get(line.orderLineId) ?? '', quantity: line.quantity })),
    }));
  }
}

function howToPay(instructions: PaymentInstructions, language: PageLanguage): OrderDetailsHowToPay {
  return {
    method: instructions.method,
    text: instructions.text,
    amount: formatMoney(instructions.amount, instructions.currencyCode, language),
    payee: instructions.payee ?? null,
    addressLines: instructions.addressLines ?? [],
    accountHolder: instructions.accountHolder ?? null,
    iban: instructions.iban ? formatIban(instructions.iban) : null,
    bic: instructions.bic ?? null,
    reference: instructions.reference ?? null,
    epcPayload: instructions.epcPayload ?? null,
  };
}
