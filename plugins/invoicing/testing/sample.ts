import { Channel, Customer, LanguageCode, Order, OrderLine, ShippingLine, Surcharge } from '@vendure/core';
import { orderFigures, orderSummary } from '../../order-summary';
import { buildFacts, type FactsInput } from '../facts/build-facts';
import type { InvoiceFacts } from '../facts/invoice-facts';

/** An order worked out as Vendure works it out, for tests. Taxes in per cent, amounts in cents. */
export interface SampleOrder {
  lines: SampleLine[];
  surcharges?: { description: string; listPrice: number; listPriceIncludesTax: boolean; taxRate: number }[];
  shipping?: { listPrice: number; listPriceIncludesTax: boolean; taxRate: number; discount?: number }[];
}

export interface SampleLine {
  listPrice: number;
  listPriceIncludesTax: boolean;
  taxRate: number;
  quantity: number;
  /** As Vendure stores them: the whole line's, negative, with tax when the price has it. */
  discounts?: number[];
}

const taxLines = (taxRate: number) => [{ description: `TVA ${taxRate} %`, taxRate }];

const discount = (amount: number) => ({
  adjustmentSource: `PROMOTION:${amount}`,
  type: 'PROMOTION' as never,
  description: 'Remise',
  amount,
});

/** Needs Vendure's configuration to be loaded, for its entities ask it how to round. */
export function sampleOrder(sample: SampleOrder): Order {
  const order = new Order({
    code: 'ROP-00042',
    state: 'PaymentSettled',
    currencyCode: 'EUR' as never,
    orderPlacedAt: new Date('2026-03-04T22:30:00Z'),
    customer: new Customer({ firstName: 'Zoé', lastName: 'Lefèvre' }),
    shippingAddress: {},
    billingAddress: {
      fullName: 'Zoé Lefèvre',
      streetLine1: '12 rue des Œillets',
      postalCode: '69003',
      city: 'Lyon',
      countryCode: 'FR',
    },
    lines: sample.lines.map(
      ({ discounts, taxRate, ...line }) =>
        new OrderLine({
          ...line,
          orderPlacedQuantity: line.quantity,
          taxLines: taxLines(taxRate),
          adjustments: (discounts ?? []).map(discount),
        }),
    ),
    surcharges: (sample.surcharges ?? []).map(
      ({ taxRate, ...surcharge }) => new Surcharge({ ...surcharge, sku: '', taxLines: taxLines(taxRate) }),
    ),
    shippingLines: (sample.shipping ?? []).map(
      ({ taxRate, discount: lowered, ...line }) =>
        new ShippingLine({ ...line, taxLines: taxLines(taxRate), adjustments: lowered ? [discount(lowered)] : [] }),
    ),
  });
  const sum = <T>(items: T[], amount: (item: T) => number) => items.reduce((total, item) => total + amount(item), 0);
  order.subTotal = sum(order.lines, l => l.proratedLinePrice) + sum(order.surcharges, s => s.price);
  order.subTotalWithTax =
    sum(order.lines, l => l.proratedLinePriceWithTax) + sum(order.surcharges, s => s.priceWithTax);
  order.shipping = sum(order.shippingLines, l => l.discountedPrice);
  order.shippingWithTax = sum(order.shippingLines, l => l.discountedPriceWithTax);
  return order;
}

export function sampleStore(customFields: Partial<Channel['customFields']> = {}): Channel {
  return new Channel({
    code: 'atelier',
    defaultLanguageCode: LanguageCode.fr,
    customFields: {
      siteName: 'Atelier Ropoto',
      orderCodePrefix: 'ROP',
      legalName: 'Atelier Ropoto',
      legalForm: 'SARL',
      shareCapital: '10 000 €',
      registrationNumber: '732 829 320 00074',
      vatNumber: 'FR44732829320',
      vatExempt: false,
      phone: '01 23 45 67 89',
      website: 'ropoto.example',
      addressLines: ['8 quai du Port', '13002 Marseille'],
      countryCode: 'FR',
      paymentTermsDays: 30,
      latePenaltyRate: 12.5,
      ...customFields,
    },
  });
}

export function sampleFacts(sample: SampleOrder, input: Partial<FactsInput> = {}): InvoiceFacts {
  let line = 0;
  const order = input.order ?? sampleOrder(sample);
  const facts = buildFacts({
    kind: 'INVOICE',
    language: 'fr',
    timeZone: 'Europe/Paris',
    issuedAt: new Date('2026-03-05T09:00:00Z'),
    order,
    summary: orderSummary(orderFigures(order, [])),
    store: sampleStore(),
    shopName: 'Atelier Ropoto',
    names: {
      ofLine: () => ({ description: `Article n° ${++line}`, sku: `ART-${line}` }),
      ofShipping: () => 'Livraison à domicile',
    },
    payments: [],
    ...input,
  });
  return { ...facts, number: 'ROP-FA-00007', logo: null };
}
