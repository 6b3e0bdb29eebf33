import { createHash } from 'crypto';
import type { GraphqlClient } from '../../e2e/support/graphql-client';
import type { CapturedMail } from '../../e2e/support/smtp-capture';
import { customer, merchant, siteName } from './boutique-people';
import type { OrderDocuments, OrderResult, Result } from './boutique-types';
import * as operations from './operations';
import type { OrderMails } from './play-mails';
import { euros, type Report } from './report';

/** Guide A, from step 9: what the merchant does with the order. */
export class BoutiqueMerchant {
  constructor(
    private admin: GraphqlClient,
    private report: Report,
    private mails: OrderMails,
    private order: OrderResult,
  ) {}

  async play(): Promise<void> {
    await this.receiveCheque();
    await this.deliver();
    await this.printInvoice();
    await this.sendAgain();
  }

  private async receiveCheque(): Promise<void> {
    this.report.step('9', 'choisissez chèque et cliquez sur « paiement reçu »');
    const { markPaymentReceived } = await this.admin.request<{ markPaymentReceived: OrderResult }>(
      operations.MARK_RECEIVED,
      { input: { orderId: this.order.id, method: 'cheque', reference: '0001234' } },
    );
    const { workflow } = markPaymentReceived;
    this.report.equal('Paiement reçu', markPaymentReceived.__typename, 'Order');
    this.report.step('10', 'la commande passe en jaune « en attente de livraison »');
    this.report.equal('Statut', `${workflow.status}, ${workflow.label}`, 'AWAITING_DELIVERY, En attente de livraison');
    this.report.equal('Couleur', workflow.color, '#F6C445');
    this.report.equal('Reste dû', euros(markPaymentReceived.summary.balanceDue), euros(0));

    this.report.step('10', 'Votre client reçoit un mail avec ses points de fidélités');
    const loyalty = await this.mails.next(customer.emailAddress, 'Vos points de fidélité');
    const [points] = /\d+ points?/.exec(loyalty.text) ?? ['aucun point'];
    this.report.check(`${loyalty.subject} : ${points}`, points !== 'aucun point');

    this.report.step('10', 'un second mail de validation de commande avec la facture jointe … et la date de livraison');
    const mail = await this.mails.next(customer.emailAddress, 'Validation de commande');
    this.report.check(`Objet : ${mail.subject}`, mail.subject.includes(this.order.code));
    this.checkInvoice(mail);
    const expected = new Date(workflow.expectedDeliveryDate ?? Number.NaN);
    const day = Number.isNaN(expected.getTime())
      ? 'aucune date'
      : expected.toLocaleDateString('fr-FR', {
          day: 'numeric',
          month: 'long',
          year: 'numeric',
          timeZone: 'Europe/Paris',
        });
    this.report.check(`Livraison attendue : ${day}`, mail.text.includes(day));
    const copy = await this.mails.next(merchant);
    this.report.check(`Copie à ${merchant} : ${copy.subject}`, copy.subject.includes(this.order.code));
    this.mails.putBehind();
  }

  private checkInvoice(mail: CapturedMail): void {
    const invoice = mail.attachments.find(({ contentType }) => contentType === 'application/pdf');
    const size = invoice?.content.length ?? 0;
    this.report.check(
      `Facture jointe : ${invoice?.fileName ?? 'aucune'}, ${Math.round(size / 1024)} Ko`,
      invoice?.content.subarray(0, 5).toString() === '%PDF-',
    );
  }

  private async deliver(): Promise<void> {
    this.report.step('11', 'livrez votre colis.');
    this.report.step('12', 'retournez sur la commande de votre client « onglet 3 – livraison »');
    this.report.step('13', 'spécifiez le statut, exemple : « livré » et cliquez sur « change »');
    const { changeDeliveryStatus } = await this.admin.request<{ changeDeliveryStatus: OrderResult }>(
      operations.CHANGE_DELIVERY,
      { input: { orderId: this.order.id, status: 'DELIVERED', carrier: 'Colissimo', trackingCode: '8R00000000001' } },
    );
    this.report.equal('Livraison', changeDeliveryStatus.__typename, 'Order');
    this.report.equal('Statut', changeDeliveryStatus.workflow.label, 'Livrée');
    this.report.step('14', 'cliquer sur le bouton « envoyer email de livraison »');
    const { sendDeliveryEmail } = await this.admin.request<{ sendDeliveryEmail: Result }>(operations.SEND_DELIVERY, {
      id: this.order.id,
    });
    this.report.equal('E-mail demandé', sendDeliveryEmail.__typename, 'Order');
    this.report.step('15', 'NOM DU SITE - Commande envoyée (Numéro de commande ORD-000XX)');
    const mail = await this.mails.next(customer.emailAddress);
    const subject = `${siteName} - Commande envoyée (Numéro de commande ${this.order.code})`;
    this.report.equal('Objet', mail.subject, subject);
    this.mails.putBehind();
  }

  private async printInvoice(): Promise<void> {
    this.report.step('16', 'ré-imprimer les factures de vos clients … « imprimer facture »');
    const { order } = await this.admin.request<OrderDocuments>(operations.INVOICES, { id: this.order.id });
    this.report.equal('Factures', order.invoices.length, 1);
    const [invoice] = order.invoices;
    const prints = await Promise.all([invoice.downloadUrl, invoice.downloadUrl].map(url => this.download(url)));
    this.report.equal(`${invoice.number}, en euros`, euros(invoice.totalWithTax), euros(this.order.totalWithTax));
    this.report.equal('Deuxième impression', prints[1], prints[0]);
  }

  /** The print's fingerprint. */
  private async download(url: string): Promise<string> {
    const response = await fetch(url);
    const bytes = Buffer.from(await response.arrayBuffer());
    if (!response.ok) return `HTTP ${response.status}`;
    return `${Math.round(bytes.length / 1024)} Ko, sha256 ${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`;
  }

  private async sendAgain(): Promise<void> {
    this.report.step('NB', 'le bouton « envoyer email de confirmation », renvoi un mail de validation de commande');
    const { sendConfirmationEmail } = await this.admin.request<{ sendConfirmationEmail: Result }>(
      operations.SEND_CONFIRMATION,
      { id: this.order.id },
    );
    this.report.equal('E-mail demandé', sendConfirmationEmail.__typename, 'Order');
    const mail = await this.mails.next(customer.emailAddress);
    this.report.check(`Objet : ${mail.subject}`, mail.subject.includes(this.order.code));
    this.checkInvoice(mail);
    const { order } = await this.admin.request<OrderDocuments>(operations.INVOICES, { id: this.order.id });
    this.report.saw('Journal des e-mails :');
    for (const { type, recipient, subject, state } of order.emails) {
      this.report.saw(`  ${state.padEnd(6)} ${type.padEnd(18)} ${recipient}  ${subject}`);
    }
  }
}
