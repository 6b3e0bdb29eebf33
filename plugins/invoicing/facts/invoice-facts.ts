import type { OrderSummary } from '../../order-summary';
import type { InvoiceKind } from '../invoice-kind';

/** Amounts are whole cents unless said otherwise; days are `YYYY-MM-DD` in the store's time zone. */
export interface InvoiceFacts {
  version: 1;
  number: string;
  kind: InvoiceKind;
  language: 'fr' | 'en';
  currencyCode: string;
  /** ISO instant; also the creation date inside the PDF. */
  issuedAt: string;
  issuedOn: string;
  /** When goods had already been handed over at the time of issue; null when they were paid for in advance. */
  suppliedOn: string | null;
  order: { code: string; placedOn: string };
  seller: InvoiceSeller;
  buyer: InvoiceBuyer;
  lines: InvoiceLine[];
  vat: VatGroup[];
  totals: InvoiceTotals;
  /** Of an invoice, the order's review table as it then was. Absent of other documents, and of those of before it was kept. */
  summary?: OrderSummary;
  vatExempt: boolean;
  /** Money received, and points; what a deduction below is about is left out. */
  payments: InvoicePayment[];
  /** Deposit invoices that this one deducts, oldest first. Absent from invoices of before there were any. */
  deductions?: DepositDeduction[];
  /** Of a deposit invoice: the payments that it is for. */
  depositPaymentIds?: string[];
  /** The same of documents of before a deposit could come in several payments. */
  depositPaymentId?: string;
  /** Of a credit note: which invoice it corrects and why. Its amounts are positive, and taken off that invoice. */
  credited?: CreditedInvoice;
  /** What is still to be paid; negative where more was received than was invoiced. */
  amountDue: number;
  /** Only between professionals (art. L441-9 C. com.). */
  terms: InvoiceTerms | null;
  /** PNG, base64: the store's when the document is made, and not kept apart from it. */
  logo: string | null;
}

export interface InvoiceSeller {
  /** The name of the shop. */
  name: string;
  legalName: string;
  legalForm: string | null;
  shareCapital: string | null;
  addressLines: string[];
  countryCode: string | null;
  /** SIREN or SIRET. */
  registrationNumber: string | null;
  vatNumber: string | null;
  phone: string | null;
  website: string | null;
}

export interface InvoiceBuyer {
  company: string | null;
  name: string;
  addressLines: string[];
  countryCode: string | null;
}

export interface InvoiceLine {
  type: 'product' | 'surcharge' | 'shipping' | 'deposit' | 'credit';
  description: string;
  sku: string | null;
  quantity: number;
  /** Without tax and discounts, in cents, with up to four decimals of a cent. */
  unitPrice: number;
  /** Without tax, zero or positive when it lowers the price. */
  discount: number;
  /** In per cent. */
  taxRate: number;
  net: number;
  tax: number;
  gross: number;
}

export interface VatGroup {
  /** In per cent. */
  rate: number;
  base: number;
  tax: number;
}

/** A deposit that has been invoiced: by which document, and what of it falls on each rate. */
export interface DepositDeduction {
  number: string;
  issuedOn: string;
  vat: VatGroup[];
  totals: InvoiceTotals;
}

export interface CreditedInvoice {
  number: string;
  issuedOn: string;
  reason: string;
}

export interface InvoiceTotals {
  net: number;
  tax: number;
  gross: number;
}

export interface InvoicePayment {
  /** Name of the method, in the invoice's language. */
  method: string;
  receivedOn: string | null;
  reference: string | null;
  amount: number;
}

export interface InvoiceTerms {
  dueOn: string;
  /** Yearly, in per cent. */
  latePenaltyRate: number | null;
}
