import type { ID } from '@vendure/core';
import type { PaymentKindMetadata } from '../payment-kinds';

/** What a payment is of its order, for merchant and customer. */
export type OrderPaymentKind = 'FULL' | 'DEPOSIT' | 'BALANCE' | 'ADDITIONAL';

export type ManualMethod = 'cheque' | 'cash' | 'bank-transfer';

export const MANUAL_METHODS: readonly ManualMethod[] = ['cheque', 'cash', 'bank-transfer'];

export const isManualMethod = (code: string): code is ManualMethod =>
  (MANUAL_METHODS as readonly string[]).includes(code);

/** How a customer pays by cheque, in cash or by transfer (A4). What does not apply is left out. */
export interface PaymentInstructions {
  method: ManualMethod;
  /** A sentence or more, in the customer's language. */
  text: string;
  /** Minor units of `currencyCode`. */
  amount: number;
  currencyCode: string;
  payee?: string;
  addressLines?: string[];
  accountHolder?: string;
  iban?: string;
  bic?: string;
  /** ISO 11649 creditor reference, once the order has its number. */
  reference?: string;
  /** Payload of the EPC069-12 QR code: euro transfers only. */
  epcPayload?: string;
}

/** What the handlers and "paiement reçu" keep in `Payment.metadata`. */
export interface ManualPaymentMetadata extends PaymentKindMetadata {
  public?: { instructions?: PaymentInstructions };
  /** What the customer chose, where the money came otherwise. */
  chosenMethod?: string;
  reference?: string;
  /** ISO date. */
  receivedAt?: string;
  /** What it is of the order, where that does not follow from its kind and place: it stands for another, or for a part of one. */
  askedAs?: OrderPaymentKind;
  /** The money has not come after all: when and by whose user account that was said, and why. */
  reverted?: { at: string; by: ID | null; reason: string };
}

export interface ManualPaymentsOptions {
  /**
   * Greatest payments in cash, per currency, in minor units. Default: EUR 1 000 € for residents of France and
   * professionals, 10 000 € for other consumers (art. L112-6 and D112-3 CMF).
   */
  cashLimits: Record<string, { resident: number; nonResidentConsumer: number }>;
  /** ISO country code of the residents above. */
  residentCountry: string;
}
