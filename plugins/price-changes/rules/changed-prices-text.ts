import type { ChangedPrice, ToldPrices } from '../types';

/** More would be a message that nobody reads. */
const NAMED = 3;

/** `Mug, 12,00 € au lieu de 10,00 €`, of the first lines, how many there are besides, and the total. */
export function changedPricesText(
  { changes, totalWithTax }: ToldPrices,
  { currencyCode, locale }: { currencyCode: string; locale: string },
  translate: (key: string, variables: Record<string, string | number>) => string,
): string {
  const format = unitPriceFormat(currencyCode, locale);
  const total = format(totalWithTax);
  if (changes.length === 0) return translate('priceChanges.recalculated', { total });
  const distinct = withoutRepeats(changes);
  const named = distinct
    .slice(0, NAMED)
    .map(({ name, shown, current }) =>
      translate('priceChanges.line', { name, current: format(current), shown: format(shown) }),
    );
  const others = distinct.length - named.length;
  if (others > 0) named.push(translate('priceChanges.others', { count: others }));
  const lines = named.join(translate('priceChanges.separator', {}));
  return translate('priceChanges.cart', { lines, total });
}

/** The same variant may stand in several lines, each with another imprint. */
function withoutRepeats(changes: readonly ChangedPrice[]): ChangedPrice[] {
  const byText = new Map(changes.map(change => [JSON.stringify(change), change]));
  return [...byText.values()];
}

/** A unit price may have tenths of a cent. */
function unitPriceFormat(currencyCode: string, locale: string): (amount: number) => string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency: currencyCode });
  const decimals = format.resolvedOptions().maximumFractionDigits ?? 2;
  const exact = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: currencyCode,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals + 2,
  });
  return amount => exact.format(amount / 100);
}
