import { type PageLanguage } from '../rules/words';

/** What goes with every page: no script, no frame, no cache, no trace of its address elsewhere. */
export const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  // A payment goes on to the provider's page, whose address may be the merchant's own domain.
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'self' https:; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex, nofollow',
};

/** Of a query or a form. */
export type Parameters = Record<string, unknown>;

export function languageOf(value: unknown): PageLanguage | null {
  return value === 'fr' || value === 'en' ? value : null;
}

/** The same link in the other language, relative, so that it works behind any proxy. */
export function otherLanguageUrl(query: Parameters, language: PageLanguage): string {
  const kept = Object.entries(query).filter(
    (entry): entry is [string, string] => entry[0] !== 'lang' && typeof entry[1] === 'string',
  );
  return `?${new URLSearchParams([...kept, ['lang', language === 'fr' ? 'en' : 'fr']]).toString()}`;
}
