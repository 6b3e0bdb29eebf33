import { Injectable } from '@nestjs/common';
import { type Channel, Order, OrderService, type RequestContext, TransactionalConnection } from '@vendure/core';
import { toBuffer } from 'qrcode';
import { LoyaltyService, storePoints } from '../../company-points';
import { LineDecorations } from '../../decoration';
import { type Invoice, InvoiceFileService, InvoiceService } from '../../invoicing';
import { type OrderDetails, OrderDetailsService, OrderPageService } from '../../order-page';
import { contentLanguage, noticeAddresses, StoreService, storeName } from '../../store-settings';
import type { OrderEmail } from '../entities/order-email.entity';
import { isOneAddress, senderOf } from '../rules/addresses';
import { UnsendableError } from '../rules/backoff';
import { attachedDocuments } from '../rules/attached-documents';
import { type DecorationView, decorationView } from '../rules/decorations';
import { type LoyaltyView, loyaltyView } from '../rules/loyalty-view';
import { parcelsView } from '../rules/parcels';
import { WORDS } from '../rules/words';
import type { EmailLanguage, ShopEmailDetails } from '../types';
import { MoneyBackService } from './money-back.service';
import { PaymentNoticeService } from './payment-notice.service';
import { PaymentReminderEmails } from './payment-reminder-emails';
import { PriceChangeEmails } from './price-change-emails';
import { OrderEmailsPluginOptions } from './plugin-options';
import { RevertedPaymentService } from './reverted-payment.service';
import { type OrderEmailView, TemplateRenderer } from './template-renderer';

type Attachment = ShopEmailDetails['attachments'][number];

/** Writes a message from the order as it is when it leaves. */
@Injectable()
export class Composer {
  constructor(
    private connection: TransactionalConnection,
    private stores: StoreService,
    private orderDetails: OrderDetailsService,
    private pages: OrderPageService,
    private invoices: InvoiceService,
    private invoiceFiles: InvoiceFileService,
    private orders: OrderService,
    private lineDecorations: LineDecorations,
    private loyalty: LoyaltyService,
    private moneyBack: MoneyBackService,
    private revertedPayment: RevertedPaymentService,
    private paymentNotices: PaymentNoticeService,
    private priceChanges: PriceChangeEmails,
    private reminders: PaymentReminderEmails,
    private renderer: TemplateRenderer,
    private options: OrderEmailsPluginOptions,
  ) {}

  async compose(systemCtx: RequestContext, email: OrderEmail): Promise<ShopEmailDetails> {
    if (!isOneAddress(email.recipient)) throw new UnsendableError(`Not an e-mail address: ${email.recipient}`);
    const store = await this.stores.ofOrder(systemCtx, email.orderId);
    const language = contentLanguage(email.languageCode);
    const ctx = await this.orderDetails.contextOf(store, language);
    const order = await this.connection.getEntityOrThrow(ctx, Order, email.orderId);
    const details = await this.orderDetails.of(ctx, order.id, language);
    const { payments, images } = await withQrCodes(details);
    const documents = attachedDocuments(email, await this.invoices.listForOrder(ctx, order.id));
    const decorated = email.type === 'DECORATION_CHANGED';
    const body = await this.renderer.render(email.type, {
      ...details,
      ...this.storeView(store, language),
      payments,
      received: payments.filter(payment => !payment.awaited),
      ...parcelsView(details.lines, details.deliveries),
      decorations: decorated ? await this.decorations(ctx, order, language) : [],
      loyalty: email.type === 'LOYALTY_POINTS' ? await this.earned(ctx, order, store, language) : null,
      moneyBack: await this.moneyBack.of(ctx, email, order, language),
      reverted: await this.revertedPayment.of(ctx, email, order, language),
      priceChange: this.priceChanges.view(email, order, language),
      payBy: await this.reminders.payBy(ctx, email, order, language),
      payment: await this.paymentNotices.of(ctx, email, order, language),
      subject: email.subject,
      detailUrl: await this.pages.detailUrl(ctx, order),
      deposit: depositOf(payments),
      documentAttached: documents.length > 0,
      merchantCopy: email.audience === 'merchant' ? { orderUrl: `${this.options.adminUrl}/orders/${order.id}` } : null,
    });
    const { merchantEmail, siteUrl } = store.customFields;
    return {
      from: senderOf({ siteName: storeName(store), siteUrl, merchantEmail }, this.options.mailFrom),
      recipient: email.recipient,
      ...(email.audience === 'merchant' && { cc: furtherAddresses(store, email).join(', ') }),
      ...(email.audience === 'customer' && merchantEmail && isOneAddress(merchantEmail) && { replyTo: merchantEmail }),
      subject: email.subject,
      body,
      messageId: email.messageId,
      attachments: [...images, ...(await Promise.all(documents.map(document => this.document(ctx, document))))],
    };
  }

  private async decorations(ctx: RequestContext, { id }: Order, language: EmailLanguage): Promise<DecorationView[]> {
    const order = await this.orders.findOne(ctx, id);
    const views: DecorationView[] = [];
    for (const line of order?.lines ?? []) {
      const decoration = await this.lineDecorations.of(ctx, line);
      if (!decoration || line.quantity === 0) continue;
      const { name } = line.productVariant;
      views.push(decorationView({ name, quantity: line.quantity }, decoration, WORDS[language]));
    }
    return views;
  }

  private async earned(
    ctx: RequestContext,
    { id }: Order,
    store: Channel,
    language: EmailLanguage,
  ): Promise<LoyaltyView> {
    const earned = await this.loyalty.earnedBy(ctx, id);
    if (!earned) throw new UnsendableError(`Order ${id} has earned no points`);
    return loyaltyView(earned, storePoints(store), language);
  }

  private storeView(
    store: Channel,
    language: EmailLanguage,
  ): Pick<OrderEmailView, 'siteName' | 'siteUrl' | 'legal' | 'words'> {
    const fields = store.customFields;
    const words = WORDS[language];
    const labelled = (label: string, value: string | null) => (value ? `${label} ${value}` : null);
    const legal = [
      [fields.legalName, fields.legalForm].filter(Boolean).join(', '),
      (fields.addressLines ?? []).join(', '),
      labelled(words.registration, fields.registrationNumber),
      labelled(words.vatNumber, fields.vatNumber),
      labelled(words.phone, fields.phone),
    ];
    return {
      siteName: storeName(store),
      siteUrl: fields.siteUrl,
      legal: legal.filter((line): line is string => !!line),
      words,
    };
  }

  private async document(ctx: RequestContext, { id }: Invoice): Promise<Attachment> {
    const { buffer, fileName } = await this.invoiceFiles.ensureRendered(ctx, id);
    return { filename: fileName, content: buffer, contentType: 'application/pdf', contentDisposition: 'attachment' };
  }
}

function depositOf(payments: OrderEmailView['payments']): OrderEmailView['deposit'] {
  if (!payments.some(({ kind }) => kind === 'DEPOSIT')) return null;
  return { balance: payments.find(({ kind, awaited }) => kind === 'BALANCE' && awaited)?.amount ?? null };
}

/** Transfers get a code that a bank's app reads, as an image inside the message. */
async function withQrCodes(
  details: OrderDetails,
): Promise<{ payments: OrderEmailView['payments']; images: Attachment[] }> {
  const images: Attachment[] = [];
  const payments: OrderEmailView['payments'] = [];
  for (const payment of details.payments) {
    const payload = payment.howToPay?.epcPayload;
    const qrCid = payload ? `transfer-${images.length + 1}@qr` : null;
    if (payload && qrCid) {
      const content = await toBuffer(payload, { type: 'png', errorCorrectionLevel: 'M', margin: 4, scale: 5 });
      images.push({
        filename: `transfer-${images.length + 1}.png`,
        content,
        cid: qrCid,
        contentType: 'image/png',
        contentDisposition: 'inline',
      });
    }
    payments.push({ ...payment, qrCid });
  }
  return { payments, images };
}

/** Who of the merchant's people gets a copy besides the one whom it is addressed to. */
function furtherAddresses(store: Channel, { type, recipient }: OrderEmail): string[] {
  return (noticeAddresses(store, type)?.cc ?? []).filter(address => address !== recipient && isOneAddress(address));
}
