import type { CurrencyCode, ID, LanguageCode } from '@vendure/core';

/** A shipping method of the new store's own, at a flat rate. */
export interface FlatRateInput {
  name: string;
  /** Minor units, in the store's currency, with tax where the store's prices have it. */
  rate: number;
  /** Per cent. */
  taxRate: number;
}

export interface CreateStoreInput {
  code: string;
  token?: string | null;
  name: string;
  url?: string | null;
  merchantEmail: string;
  accountsEmail?: string | null;
  orderCodePrefix: string;
  legalName?: string | null;
  chequePayee?: string | null;
  chequeAddress?: string | null;
  iban?: string | null;
  bic?: string | null;
  /** The first is the store's own. */
  languageCodes: LanguageCode[];
  currencyCode: CurrencyCode;
  pricesIncludeTax: boolean;
  taxZoneId: ID;
  shippingZoneId: ID;
  sellerId?: ID | null;
  stockLocationIds?: ID[] | null;
  flatRates?: FlatRateInput[] | null;
  shippingMethodIds?: ID[] | null;
  paymentMethodIds?: ID[] | null;
  manualPaymentMethods?: string[] | null;
  /** Of the role that sees this store only; null: no role. */
  roleName?: string | null;
}

export interface StoreSetupOptions {
  /** What the role of a new store's administrators may not do there, of what it otherwise may. Default: nothing. */
  withheldPermissions: string[];
}

export const STORE_SETUP_OPTIONS = Symbol('STORE_SETUP_OPTIONS');
