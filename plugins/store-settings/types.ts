import type { Asset } from '@vendure/core';

/** A text in one of the store's languages. Vendure does not localise Channel custom fields, hence the list of structs. */
export interface LocalizedText {
  languageCode: string;
  text: string;
}

/** A payment method that the store offers, and what it calls it. */
export interface PaymentChoice {
  /** Of the payment method. */
  code: string;
  labelFr?: string | null;
  labelEn?: string | null;
}

declare module '@vendure/core/dist/entity/custom-entity-fields' {
  interface CustomChannelFields {
    siteName: string | null;
    siteUrl: string | null;
    orderUrlPattern: string | null;
    orderCodePrefix: string | null;
    merchantEmail: string | null;
    accountsEmail: string | null;
    merchantCopyEmails: string[] | null;
    accountsCopyEmails: string[] | null;
    mutedNotices: string[] | null;
    guestCheckout: boolean | null;
    legalName: string | null;
    legalForm: string | null;
    shareCapital: string | null;
    registrationNumber: string | null;
    vatNumber: string | null;
    vatExempt: boolean | null;
    phone: string | null;
    website: string | null;
    addressLines: string[] | null;
    countryCode: string | null;
    logo: Asset | null;
    notices: LocalizedText[] | null;
    paymentChoices: PaymentChoice[] | null;
    chequePayee: string | null;
    chequeAddress: string | null;
    cashInstructions: LocalizedText[] | null;
    iban: string | null;
    bic: string | null;
    paymentTermsDays: number | null;
    latePenaltyRate: number | null;
    paymentReminderDays: number | null;
    paymentReminderLimit: number | null;
    unpaidCancellationDays: number | null;
    termsVersion: string | null;
    termsUrl: string | null;
    couponsEnabled: boolean | null;
    pointsEnabled: boolean | null;
    pointsLabel: string | null;
    pointsUnitValue: number | null;
    pointsHoldHours: number | null;
    pointsExpiryMonths: number | null;
    loyaltyEnabled: boolean | null;
    loyaltyRate: number | null;
    depositPercentage: number | null;
    deliverBeforeBalance: boolean | null;
    deliveryDelayDays: number | null;
    artworkMaximumFileSize: number | null;
    artworkFormats: string[] | null;
    artworkMinimumWidth: number | null;
    artworkMinimumHeight: number | null;
  }
}
