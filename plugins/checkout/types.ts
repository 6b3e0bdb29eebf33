declare module '@vendure/core/dist/entity/custom-entity-fields' {
  interface CustomOrderFields {
    /** Position in the numbering of its prefix; null while the order is a cart. */
    orderNumber: number | null;
    /** Language in which the customer went through checkout. */
    placedLanguage: string | null;
    /** Address of the store where the order was placed, as it is now; null while it is not placed. */
    storeUrl: string | null;
    termsVersion: string | null;
    termsAcceptedAt: Date | null;
    purchaseOrderNumber: string | null;
    dateNeeded: Date | null;
    comments: string | null;
  }
}

export interface CheckoutOptions {
  /** Prefix of a store that names none in its settings. Default: `ORD`. */
  defaultPrefix: string;
  /**
   * Whether an address that no customer record has must be verified before the first log-in. Default: false; an
   * address that a record already has is verified in any case.
   */
  verifyNewAddresses: boolean;
}

export const CHECKOUT_OPTIONS = Symbol('CHECKOUT_OPTIONS');
