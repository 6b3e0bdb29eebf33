import type { RequestContext } from '@vendure/core';
import { contentLanguage } from './content-language';
import { requestLanguage } from './request-language.middleware';

/** An amount (minor units) for a message of the API, as the reader of the answer writes it: `12,50 €`, `€12.50`. */
export function moneyInWords(ctx: RequestContext, amount: number, currencyCode: string): string {
  const language = contentLanguage(requestLanguage(ctx));
  return new Intl.NumberFormat(language, { style: 'currency', currency: currencyCode }).format(amount / 100);
}
