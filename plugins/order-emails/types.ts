import type { ID } from '@vendure/core';
import type { EmailDetails, EmailTransportOptions } from '@vendure/email-plugin';

export const ORDER_EMAILS_OPTIONS = Symbol('ORDER_EMAILS_OPTIONS');
export const loggerCtx = 'OrderEmailsPlugin';

export interface OrderEmailsOptions {
  /** How messages leave: the same as the EmailPlugin's. */
  transport: EmailTransportOptions;
  /** Directory of the MJML/Handlebars templates, `static/email`. */
  templateDirectory: string;
  /** Base of the admin, for the links of the merchant's copies, for instance `https://boutique.example/admin`. */
  adminUrl: string;
  /** Address of the sender where it is not the store's own: `boutique@example.com`. */
  mailFrom?: string;
}

/** The messages about an order that are written so far. */
export type OrderEmailType =
  | 'ORDER_CONFIRMATION'
  | 'LOYALTY_POINTS'
  | 'ORDER_VALIDATION'
  | 'FINAL_INVOICE'
  | 'BALANCE_REQUEST'
  | 'PAYMENT_REMINDER'
  | 'ORDER_SHIPPED'
  | 'PRICE_CHANGED'
  | 'ORDER_CANCELLED'
  | 'ORDER_REFUNDED'
  | 'PAYMENT_REVERTED'
  | 'DECORATION_CHANGED'
  | 'PAYMENT_FAILED'
  | 'UNEXPECTED_PAYMENT';
export type OrderEmailState = 'QUEUED' | 'SENT' | 'FAILED';
export type OrderEmailAudience = 'customer' | 'merchant';
export type EmailLanguage = 'fr' | 'en';

/** A generated message with what Vendure's own type leaves out. */
export interface ShopEmailDetails extends EmailDetails {
  /** `<…@…>`, the same at every attempt, so that a message sent twice can be recognised. */
  messageId?: string;
}

/** Of the order's history: a message was handed to the mail transport. */
export const ORDER_EMAIL_SENT = 'ORDER_EMAIL_SENT';

declare module '@vendure/core/dist/service/services/history.service' {
  interface OrderHistoryEntryData {
    ORDER_EMAIL_SENT: { emailId: ID; type: string; recipient: string; subject: string };
  }
}
