import { CurrencyCode, LocaleCurrencyNamePipe, LocaleLanguageNamePipe } from '@vendure/admin-ui/core';
import type { Choice } from '../../shared/choice';
import type { ShopNewStoreChoicesQuery } from './graphql.generated';

const MANUAL = ['cheque', 'cash', 'bank-transfer'];
/** Made by the plugins themselves, where they are needed. */
const INTERNAL = ['deposit-balance'];
/** Most shops of this set have one of these. */
const USUAL = [CurrencyCode.EUR, CurrencyCode.USD, CurrencyCode.GBP, CurrencyCode.CHF, CurrencyCode.CAD];

export const MANUAL_PAYMENTS: readonly Choice[] = MANUAL.map(id => ({ id, label: `shop.stores.payments.${id}` }));

/** Ways to pay that are there already, those aside that have boxes of their own. */
export const otherPayments = ({ paymentMethods }: ShopNewStoreChoicesQuery): Choice[] =>
  paymentMethods.items.filter(({ enabled, handler }) => enabled && ![...MANUAL, ...INTERNAL].includes(handler.code));

/** @param language the reader's */
export function languages({ globalSettings }: ShopNewStoreChoicesQuery, language: string): Choice[] {
  const names = new LocaleLanguageNamePipe();
  return globalSettings.availableLanguages.map(code => ({
    id: code,
    name: capitalised(names.transform(code, language), language),
  }));
}

/** @param language the reader's */
export function currencies(language: string): Choice[] {
  const names = new LocaleCurrencyNamePipe();
  const others = Object.values(CurrencyCode).filter(code => !USUAL.includes(code));
  return [...USUAL, ...others].map(code => ({
    id: code,
    name: `${capitalised(String(names.transform(code, 'name', language)), language)} (${code})`,
  }));
}

const capitalised = (name: string, language: string) => name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
