import type { InvoiceKind } from '../invoice-kind';

/** Every word that the document has of its own. */
export interface InvoiceLabels {
  title: Record<InvoiceKind, string>;
  number: string;
  issuedOn: string;
  creditedOn: string;
  creditedInvoice: string;
  order: string;
  orderedOn: string;
  suppliedOn: string;
  dueOn: string;
  seller: string;
  buyer: string;
  description: string;
  sku: (sku: string) => string;
  quantity: string;
  unitPrice: string;
  discount: string;
  rate: string;
  lineTotal: string;
  vatRate: string;
  vatBase: string;
  vatAmount: string;
  subtotal: string;
  discounts: string;
  shipping: string;
  surcharges: string;
  totalNet: string;
  totalTax: string;
  totalGross: string;
  totalCredited: string;
  corrects: (number: string, day: string) => string;
  creditReason: (reason: string) => string;
  creditNotice: string;
  deducted: string;
  depositInvoice: (number: string, day: string) => string;
  afterDeposits: string;
  payments: string;
  reference: (reference: string) => string;
  amountDue: string;
  paidInFull: string;
  /** Received beyond what was invoiced. */
  surplus: string;
  vatExempt: string;
  legalForm: (form: string, capital: string | null) => string;
  capital: (capital: string) => string;
  registration: (number: string) => string;
  vatNumber: (number: string) => string;
  phone: (number: string) => string;
  latePenalty: (rate: string) => string;
  latePenaltyByLaw: string;
  indemnity: (amount: string) => string;
  noEarlyDiscount: string;
  page: (page: number, pages: number) => string;
}
