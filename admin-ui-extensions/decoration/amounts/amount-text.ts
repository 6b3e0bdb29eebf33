/** How amounts are written where somebody types them. */
export interface AmountStyle {
  /** BCP 47. */
  language: string;
  /** Digits of the currency's minor unit: 2 where 100 cents make a euro. */
  precision: number;
  /** Digits of a minor unit's fraction that may be written. */
  fraction: number;
}

/** An amount in minor units, as somebody would type it: 560.8 is `5,608` in French. Empty for none. */
export function amountText(amount: number | null, { language, precision, fraction }: AmountStyle): string {
  if (amount === null) return '';
  return new Intl.NumberFormat(language, {
    useGrouping: false,
    minimumFractionDigits: precision,
    maximumFractionDigits: precision + fraction,
  }).format(amount / 10 ** precision);
}

/**
 * The amount that was typed, in minor units; null for none, undefined for what is no amount. A comma in a language that
 * groups thousands by it is refused: `1,250` must not become 1.25.
 */
export function typedAmount(text: string, { language, precision, fraction }: AmountStyle): number | null | undefined {
  const typed = text.replace(/\s/g, '');
  if (typed === '') return null;
  const plain = decimalMark(language) === ',' ? typed.replace(',', '.') : typed;
  const [, decimals = ''] = plain.split('.');
  if (!/^\d{1,12}(\.\d+)?$/.test(plain) || decimals.length > precision + fraction) return undefined;
  // Cuts away what binary fractions are off by: 5.608 × 100 is 560.7999…
  return Number((Number(plain) * 10 ** precision).toFixed(fraction));
}

function decimalMark(language: string): string | undefined {
  return new Intl.NumberFormat(language).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value;
}
