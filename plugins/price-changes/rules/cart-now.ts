import type { Order, OrderLine, Surcharge } from '@vendure/core';
import { createHash } from 'crypto';
import type { ShownCart, ShownCharges, ShownPrice } from './shown-prices';

/** Core's own steps do not all read the surcharges. */
type Cart = Pick<Order, 'currencyCode' | 'lines'> & { surcharges?: Surcharge[] | null };

/** A cart as it is, to be compared with what was shown of it. */
export function cartNow({ currencyCode, lines, surcharges = null }: Cart): ShownCart {
  const filled = lines.filter(({ quantity }) => quantity > 0);
  const quantities = new Map<string, number>();
  for (const line of filled) quantities.set(productOf(line), (quantities.get(productOf(line)) ?? 0) + line.quantity);
  const shown = filled.map((line): [string, ShownPrice] => [
    String(line.id),
    {
      quantity: quantities.get(productOf(line)) ?? 0,
      price: line.listPrice,
      withTax: line.listPriceIncludesTax,
    },
  ]);
  return { currencyCode, lines: new Map(shown), charges: surcharges && chargesOf(surcharges, filled) };
}

const chargesOf = (surcharges: readonly Surcharge[], lines: readonly OrderLine[]): ShownCharges => ({
  choice: choiceOf(lines),
  amount: surcharges.reduce((sum, { price }) => sum + price, 0),
});

const productOf = ({ productVariant }: OrderLine): string => String(productVariant.productId);

/** A fingerprint of all that a customer decides of the lines. */
function choiceOf(lines: readonly OrderLine[]): string {
  const chosen = lines.map(({ id, quantity, customFields }) => [String(id), quantity, ...fieldsOf(customFields)]);
  return createHash('sha256').update(JSON.stringify(chosen)).digest('base64').slice(0, 16);
}

/** The same however the line was read: without what is empty, and without records that it refers to. */
const fieldsOf = (fields: object): unknown[] =>
  Object.entries(fields)
    .filter(([, value]) => value != null && typeof value !== 'object')
    .sort(([a], [b]) => (a < b ? -1 : 1));
