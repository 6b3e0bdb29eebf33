import type { PageLanguage } from './words';

const LOCALES: Record<PageLanguage, string> = { fr: 'fr-FR', en: 'en-GB' };

/** A stored amount (minor units) as people of that language write it: `12,50 €`, `€12.50`. */
export function formatMoney(amount: number, currencyCode: string, language: PageLanguage): string {
  const format = new Intl.NumberFormat(LOCALES[language], { style: 'currency', currency: currencyCode });
  return format.format(amount / 100);
}

/** A unit price, which may have tenths of a cent: `5,608 €`, `€5.608`; two decimals at least. */
export function formatUnitPrice(amount: number, currencyCode: string, language: PageLanguage): string {
  const format = new Intl.NumberFormat(LOCALES[language], {
    style: 'currency',
    currency: currencyCode,
    maximumFractionDigits: 4,
  });
  return format.format(amount / 100);
}

/** `lundi 3 février 2025`, `Monday 3 February 2025`. */
export function formatLongDate(date: Date | string, language: PageLanguage): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Paris',
  }).format(new Date(date));
}

/** `3 février 2025`, `3 February 2025`. */
export function formatDate(date: Date | string, language: PageLanguage): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'Europe/Paris' }).format(
    new Date(date),
  );
}

/** An IBAN in groups of four, as it stands on paper. */
export function formatIban(iban: string): string {
  return iban
    .replace(/[\s-]+/g, '')
    .toUpperCase()
    .replace(/(.{4})(?=.)/g, '$1 ');
}
