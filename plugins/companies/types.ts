import type { CurrencyCode, ID } from '@vendure/core';

export interface CompanyInput {
  name?: string | null;
  registrationNumber?: string | null;
  vatNumber?: string | null;
  emailAddress?: string | null;
  phoneNumber?: string | null;
  notes?: string | null;
}

/** A company that is there already, or one that is about to be. */
export interface CompanyIdentity extends Pick<CompanyInput, 'name' | 'registrationNumber' | 'vatNumber'> {
  id?: ID | null;
}

/** What a company's customers have ordered in its store, in one currency; cancelled orders and carts aside. */
export interface CompanyTurnover {
  currencyCode: CurrencyCode;
  orders: number;
  /** Minor units. */
  total: number;
  totalWithTax: number;
  lastOrderPlacedAt: Date;
}

declare module '@vendure/core/dist/entity/custom-entity-fields' {
  interface CustomCustomerFields {
    /** What the customer last typed; `CompanyMembership` says for which company they buy. */
    companyName: string | null;
  }
}
