import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HandlebarsMjmlGenerator, type InitializedEmailPluginOptions } from '@vendure/email-plugin';
import { readFile } from 'fs/promises';
import { join } from 'path';
import type { OrderDetails, OrderDetailsPayment } from '../../order-page';
import { LocalizedTemplateLoader } from '../core-emails/localized-template-loader';
import type { DecorationView } from '../rules/decorations';
import type { LoyaltyView } from '../rules/loyalty-view';
import type { ParcelsView } from '../rules/parcels';
import type { EmailWords } from '../rules/words';
import type { OrderEmailType } from '../types';
import type { MoneyBackView } from './money-back.service';
import type { RevertedPaymentView } from './reverted-payment.service';
import type { PaymentNotice } from './payment-notice.service';
import { OrderEmailsPluginOptions } from './plugin-options';

type PaymentView = OrderDetailsPayment & { qrCid: string | null };

/** All that the templates of an order's messages can show. */
export interface OrderEmailView extends Omit<OrderDetails, 'payments'>, ParcelsView {
  words: EmailWords;
  subject: string;
  siteName: string;
  siteUrl: string | null;
  legal: string[];
  detailUrl: string | null;
  payments: PaymentView[];
  received: PaymentView[];
  /** Of an order that is paid in two parts; `balance` is null once it is received. */
  deposit: { balance: string | null } | null;
  /** The last day for what is awaited, after which the order is cancelled; null where it never is by itself. */
  payBy: string | null;
  /** An invoice, or credit notes. */
  documentAttached: boolean;
  merchantCopy: { orderUrl: string } | null;
  /** Of a message about decoration. */
  decorations: DecorationView[];
  /** Of a message about loyalty points. */
  loyalty: LoyaltyView | null;
  /** Of a message about a changed price: total with tax before and now. */
  priceChange: { before: string; now: string } | null;
  /** Of a message about a cancellation or a refund. */
  moneyBack: MoneyBackView | null;
  /** Of a message about a payment that has not come after all. */
  reverted: RevertedPaymentView | null;
  /** Of a message about one payment at a provider. */
  payment: PaymentNotice | null;
}

const TEMPLATES: Record<OrderEmailType, string> = {
  ORDER_CONFIRMATION: 'order-confirmation',
  LOYALTY_POINTS: 'loyalty-points',
  ORDER_VALIDATION: 'order-validation',
  FINAL_INVOICE: 'final-invoice',
  BALANCE_REQUEST: 'balance-request',
  PAYMENT_REMINDER: 'payment-reminder',
  ORDER_SHIPPED: 'order-shipped',
  PRICE_CHANGED: 'price-changed',
  ORDER_CANCELLED: 'order-cancelled',
  ORDER_REFUNDED: 'order-refunded',
  PAYMENT_REVERTED: 'payment-reverted',
  DECORATION_CHANGED: 'decoration-changed',
  PAYMENT_FAILED: 'payment-failed',
  UNEXPECTED_PAYMENT: 'unexpected-payment',
};

/** Makes HTML from a template and what it shows; Handlebars escapes everything that comes from data. */
@Injectable()
export class TemplateRenderer implements OnModuleInit {
  private generator = new HandlebarsMjmlGenerator();

  constructor(private options: OrderEmailsPluginOptions) {}

  async onModuleInit(): Promise<void> {
    const templateLoader = new LocalizedTemplateLoader(this.options.templateDirectory);
    await this.generator.onInit({ templateLoader } as unknown as InitializedEmailPluginOptions);
  }

  async render(type: OrderEmailType, view: OrderEmailView): Promise<string> {
    const file = join(this.options.templateDirectory, TEMPLATES[type], `body.${view.language}.hbs`);
    // Sender and subject are not templates: a store's name may hold braces.
    const { body } = await this.generator.generate('', '', await readFile(file, 'utf8'), view);
    return body;
  }
}
