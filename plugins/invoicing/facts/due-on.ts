import type { Channel } from '@vendure/core';
import { addDays } from '../../pdf-sheet';

/** Payment falls due thirty days after receipt where nothing else was agreed (art. L441-10 C. com.). */
const DEFAULT_PAYMENT_TERMS_DAYS = 30;

/** The day, `YYYY-MM-DD`, by which an invoice of that day is to be paid. */
export const invoiceDueOn = (issuedOn: string, { customFields }: Channel): string =>
  addDays(issuedOn, customFields.paymentTermsDays ?? DEFAULT_PAYMENT_TERMS_DAYS);
