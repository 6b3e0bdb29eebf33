import { inProportion } from '../../proportion';
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
  const first = inProportion(Math.min(amount, sum(wanted)), wanted).map((share, i) => Math.min(share, limits[i]));
  const room = limits.map((limit, i) => limit - first[i]);
  const rest = inProportion(amount - sum(first), room);
  const shares = left.map((group, i) => shareOf(group, first[i] + rest[i]));
  return shares.filter(({ base, tax }) => base !== 0 || tax !== 0);
}

function shareOf({ rate, base, tax }: VatGroup, gross: number): VatGroup {
  const ofTax = gross === 0 ? 0 : Math.round((gross * tax) / (base + tax));
  return { rate, base: gross - ofTax, tax: ofTax };
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
