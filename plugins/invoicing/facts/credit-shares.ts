import type { VatGroup } from './invoice-facts';

/** What of a refund is known to belong to a rate; minor units, with tax. */
export interface KnownShare {
  rate: number;
  gross: number;
}

export const grossOf = (groups: VatGroup[]): number => groups.reduce((sum, { base, tax }) => sum + base + tax, 0);

/**
 * An amount that is credited, shared among the rates of what is left of the invoice, to the cent: the shares add up to
 * `amount`, none is greater than what is left of its rate, and the last cents of an invoice take exactly what is left.
 * Known shares come first, in their proportion where they are more than the amount; the rest in that of what is left.
 * @param amount minor units, with tax; more than is left counts as all of it
 */
export function creditShares(left: VatGroup[], amount: number, known: KnownShare[] = []): VatGroup[] {
  if (amount >= grossOf(left)) return left;
  const limits = left.map(({ base, tax }) => Math.max(0, base + tax));
  const wanted = left.map(({ rate }) => sum(known.filter(share => share.rate === rate).map(({ gross }) => gross)));
  const first = largestRemainder(Math.min(amount, sum(wanted)), wanted).map((share, i) => Math.min(share, limits[i]));
  const room = limits.map((limit, i) => limit - first[i]);
  const rest = largestRemainder(amount - sum(first), room);
  const shares = left.map((group, i) => shareOf(group, first[i] + rest[i]));
  return shares.filter(({ base, tax }) => base !== 0 || tax !== 0);
}

function shareOf({ rate, base, tax }: VatGroup, gross: number): VatGroup {
  const ofTax = gross === 0 ? 0 : Math.round((gross * tax) / (base + tax));
  return { rate, base: gross - ofTax, tax: ofTax };
}

/** Whole parts in proportion to `weights`; the cents that rounding leaves go where it took most. */
function largestRemainder(amount: number, weights: number[]): number[] {
  const total = sum(weights);
  if (amount <= 0 || total <= 0) return weights.map(() => 0);
  const exact = weights.map(weight => (amount * weight) / total);
  const parts = exact.map(Math.floor);
  const byRemainder = exact.map((value, i) => ({ i, remainder: value - parts[i] }));
  byRemainder.sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  for (const { i } of byRemainder.slice(0, amount - sum(parts))) parts[i] += 1;
  return parts;
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
