import { Injectable } from '@nestjs/common';
import type { Channel, Order } from '@vendure/core';
import { toDataURL } from 'qrcode';
import { InvoiceService } from '../../invoicing';
import { storeName } from '../../store-settings';
import { formatDate, formatMoney } from '../rules/formats';
import { renderOrderPage, renderRefusal } from '../rules/render';
import { type PageLanguage, WORDS } from '../rules/words';
import { OrderDetailsService } from './order-details.service';
import { OrderPagePayments } from './order-page-payments';

/** Makes the HTML of the page from the order as it now is. */
@Injectable()
export class OrderPageRenderer {
  constructor(
    private details: OrderDetailsService,
    private invoices: InvoiceService,
    private payments: OrderPagePayments,
  ) {}

  /** @param paying the customer has just come back from a provider's page */
  async page(
    store: Channel,
    order: Order,
    language: PageLanguage,
    { otherLanguageUrl, paying }: { otherLanguageUrl: string; paying: boolean },
  ): Promise<string> {
    const ctx = await this.details.contextOf(store, language);
    const details = await this.details.of(ctx, order.id, language);
    const payments = await Promise.all(
      details.payments.map(async payment => ({ ...payment, qrCode: await qrCode(payment.howToPay?.epcPayload) })),
    );
    const online = await this.payments.offer(ctx, order, language);
    const invoices = await this.invoices.listForOrder(ctx, order.id);
    return renderOrderPage({
      ...details,
      payments,
      words: WORDS[language],
      otherLanguageUrl,
      paying: paying && online !== null,
      online,
      siteName: storeName(store),
      siteUrl: httpUrl(store.customFields.siteUrl),
      invoices: invoices.map(invoice => ({
        title: `${kindOf(invoice.kind, language)} ${invoice.number}`,
        issuedOn: formatDate(invoice.issuedAt, language),
        total: formatMoney(invoice.totalWithTax, order.currencyCode, language),
        url: this.invoices.downloadUrl(invoice),
      })),
    });
  }

  refusal(language: PageLanguage, title: string, text: string): string {
    return renderRefusal({ language, title, text });
  }
}

function qrCode(payload: string | null | undefined): Promise<string> | null {
  return payload ? toDataURL(payload, { errorCorrectionLevel: 'M', margin: 4, scale: 4 }) : null;
}

function kindOf(kind: string, language: PageLanguage): string {
  const { invoice, creditNote, depositInvoice } = WORDS[language];
  return kind === 'CREDIT_NOTE' ? creditNote : kind === 'DEPOSIT_INVOICE' ? depositInvoice : invoice;
}

function httpUrl(url: string | null): string | null {
  return url && /^https?:\/\//i.test(url) ? url : null;
}
