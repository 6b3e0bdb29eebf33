import type { Order, OrderLine, ShippingLine, Surcharge } from '@vendure/core';
import type { InvoiceLine } from './invoice-facts';

/** The words of the lines: Vendure's names are translated, and which language is the invoice's affair. */
export interface LineNames {
  ofLine(line: OrderLine): { description: string; sku: string | null };
  ofShipping(line: ShippingLine): string;
}

type Prices = Pick<InvoiceLine, 'unitPrice' | 'discount' | 'taxRate' | 'net' | 'tax' | 'gross'>;

/** Every order line, surcharge and shipping line, at the amounts of which Vendure's order total is the sum. */
export function invoiceLines(order: Order, names: LineNames): InvoiceLine[] {
  return [
    ...order.lines.filter(line => line.quantity > 0).map(line => productLine(line, names)),
    ...order.surcharges.map(surchargeLine),
    ...order.shippingLines.map(line => shippingLine(line, names)),
  ];
}

function productLine(line: OrderLine, names: LineNames): InvoiceLine {
  const net = line.proratedLinePrice;
  return {
    type: 'product',
    ...names.ofLine(line),
    quantity: line.quantity,
    ...prices(line, net, line.proratedLinePriceWithTax, line.linePrice - net),
  };
}

function surchargeLine(surcharge: Surcharge): InvoiceLine {
  return {
    type: 'surcharge',
    description: surcharge.description,
    sku: surcharge.sku || null,
    quantity: 1,
    ...prices(surcharge, surcharge.price, surcharge.priceWithTax, 0),
  };
}

function shippingLine(line: ShippingLine, names: LineNames): InvoiceLine {
  const net = line.discountedPrice;
  return {
    type: 'shipping',
    description: names.ofShipping(line),
    sku: null,
    quantity: 1,
    ...prices(line, net, line.discountedPriceWithTax, Math.round(line.price) - net),
  };
}

function prices(
  source: { listPrice: number; listPriceIncludesTax: boolean; taxRate: number },
  net: number,
  gross: number,
  discount: number,
): Prices {
  const { listPrice, listPriceIncludesTax, taxRate } = source;
  const unitPrice = listPriceIncludesTax ? listPrice / (1 + taxRate / 100) : listPrice;
  return { unitPrice: Number(unitPrice.toFixed(4)), discount, taxRate, net, tax: gross - net, gross };
}
