/** Numbers, dates and names as the document's language writes them. */
export interface PlainFormats {
  /** 5.5 is `5,5 %`. */
  percent(value: number): string;
  quantity(value: number): string;
  /** `YYYY-MM-DD`. */
  day(day: string): string;
  /** Day and minute on a clock of that IANA zone. */
  moment(instant: Date, timeZone: string): string;
  /** ISO 3166-1 alpha-2. */
  country(code: string): string;
}

/** The same, and amounts in the document's currency. */
export interface Formats extends PlainFormats {
  /** Whole cents. */
  money(cents: number): string;
  /** Cents with decimals: two to four decimals of the currency unit. */
  unitPrice(cents: number): string;
}

const localeOf = (language: 'fr' | 'en') => (language === 'fr' ? 'fr-FR' : 'en-GB');

export function formatsOf(language: 'fr' | 'en', currency: string): Formats {
  const locale = localeOf(language);
  const style = { style: 'currency', currency, minimumFractionDigits: 2 } as const;
  const money = new Intl.NumberFormat(locale, { ...style, maximumFractionDigits: 2 });
  const unitPrice = new Intl.NumberFormat(locale, { ...style, maximumFractionDigits: 4 });
  return {
    ...plainFormatsOf(language),
    money: cents => money.format(cents / 100),
    unitPrice: cents => unitPrice.format(cents / 100),
  };
}

export function plainFormatsOf(language: 'fr' | 'en'): PlainFormats {
  const locale = localeOf(language);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
  const quantity = new Intl.NumberFormat(locale);
  const day = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: '2-digit', month: '2-digit', year: 'numeric' });
  const country = new Intl.DisplayNames(locale, { type: 'region' });
  return {
    percent: value => percent.format(value / 100),
    quantity: value => quantity.format(value),
    day: value => day.format(new Date(`${value}T00:00:00Z`)),
    moment: (instant, timeZone) => instant.toLocaleString(locale, { timeZone, dateStyle: 'short', timeStyle: 'short' }),
    country: code => (/^[A-Za-z]{2}$/.test(code) ? (country.of(code.toUpperCase()) ?? code) : code),
  };
}

const regions = ['fr-FR', 'en-GB'].map(locale => new Intl.DisplayNames(locale, { type: 'region' }));

/** Whether `text` is the country's name, in either language. */
export function isCountryName(text: string, code: string): boolean {
  if (!/^[A-Za-z]{2}$/.test(code)) return false;
  const name = text.trim().toLowerCase();
  return regions.some(region => region.of(code.toUpperCase())?.toLowerCase() === name);
}
