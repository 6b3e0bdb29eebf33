import { rule } from './rule';

/** A customer has an account in the store. */
export const ACCOUNT_OPENED = 'ACCOUNT_OPENED';

/** What a merchant is told of by mail, by the type of the message, and can be spared. */
const MERCHANT_NOTICES = [
  ACCOUNT_OPENED,
  'ORDER_CONFIRMATION',
  'ORDER_VALIDATION',
  'FINAL_INVOICE',
  'BALANCE_REQUEST',
  'LOYALTY_POINTS',
  'ORDER_SHIPPED',
  'PAYMENT_REMINDER',
  'PRICE_CHANGED',
  'ORDER_CANCELLED',
  'ORDER_REFUNDED',
  'PAYMENT_REVERTED',
  'DECORATION_CHANGED',
  'PAYMENT_FAILED',
  'UNEXPECTED_PAYMENT',
] as const;

export type MerchantNotice = (typeof MERCHANT_NOTICES)[number];

export const merchantNotice = rule(value => (MERCHANT_NOTICES as readonly string[]).includes(value), {
  fr: `se choisit parmi ${MERCHANT_NOTICES.join(', ')}`,
  en: `is one of ${MERCHANT_NOTICES.join(', ')}`,
});
