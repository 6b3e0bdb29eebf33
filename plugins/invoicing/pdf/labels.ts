import type { InvoiceKind } from '../types';
import { english } from './labels.en';
import { french } from './labels.fr';

/** Every word that the document has of its own. */
export interface InvoiceLabels {
  title: Record<InvoiceKind, string>;
  number: string;
  issuedOn: string;
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
  totalNet: string;
  totalTax: string;
  totalGross: string;
  payments: string;
  reference: (reference: string) => string;
  amountDue: string;
  paidInFull: string;
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

const labels: Record<'fr' | 'en', InvoiceLabels> = { fr: french, en: english };

export function labelsOf(language: 'fr' | 'en'): InvoiceLabels {
  return labels[language];
}

/** A French registration number by its length: SIREN, the company's (9 digits), or SIRET, the establishment's (14). */
export function registrationName(number: string): 'SIREN' | 'SIRET' | null {
  const digits = number.replace(/[\s.]/g, '');
  if (/^\d{9}$/.test(digits)) return 'SIREN';
  return /^\d{14}$/.test(digits) ? 'SIRET' : null;
}
