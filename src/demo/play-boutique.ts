import { createHash } from 'crypto';
import type { GraphqlClient } from '../../e2e/support/graphql-client';
import type { CapturedMail } from '../../e2e/support/smtp-capture';
import type { ShopServer } from '../../e2e/support/test-server';
import { boutique } from './content/stores';
import * as operations from './operations';
import { euros, type Report } from './report';

interface Result {
  __typename: string;
  message?: string;
  errorDetail?: string;
  transitionError?: string;
  currentVersion?: string;
}

interface Summary {
  subtotal: number;
  couponDiscount: number;
  shipping: number;
  surcharges: number;
  tax: number;
  total: number;
  pointsRedeemed: number;
  amountDue: number;
  amountPaid: number;
  balanceDue: number;
}

interface Workflow {
  status: string;
  label: string;
  color?: string;
  expectedDeliveryDate?: string | null;
}

interface OrderResult extends Result {
  id: string;
  code: string;
  state: string;
  detailUrl: string | null;
  totalWithTax: number;
  workflow: Workflow;
  summary: Summary;
}

interface Variant {
  id: string;
  sku: string;
}

interface ShippingQuote {
  id: string;
  name: string;
  priceWithTax: number;
}

interface PaymentQuote {
  code: string;
  name: string;
  isEligible: boolean;
  eligibilityMessage: string | null;
  instructions: { text: string } | null;
}

interface OrderDocuments {
  order: {
    invoices: { number: string; kind: string; totalWithTax: number; downloadUrl: string }[];
    emails: { type: string; recipient: string; subject: string; state: string }[];
  };
}

const customer = { emailAddress: 'camille.durand@exemple.example', password: 'Camille-2026!' };
const merchant = boutique.settings.merchantEmail ?? '';
const siteName = boutique.settings.siteName ?? '';
const address = {
  fullName: 'Camille Durand',
  streetLine1: '8 rue de la Paix',
  postalCode: '75002',
  city: 'Paris',
  countryCode: 'FR',
};
const reviewRows: [keyof Summary, string][] = [
  ['subtotal', 'Marchandise HT'],
  ['couponDiscount', 'Remise'],
  ['shipping', 'Livraison HT'],
  ['surcharges', 'Suppléments'],
  ['tax', 'TVA'],
  ['total', 'Total TTC'],
  ['pointsRedeemed', 'Points utilisés'],
  ['amountDue', 'À payer'],
  ['amountPaid', 'Payé'],
  ['balanceDue', 'Reste dû'],
];

/** Guide A: the French shop, from the cart to the invoice that is printed again. */
export class BoutiqueGuide {
  private shop: GraphqlClient;
  private admin: GraphqlClient;
  private order: OrderResult;
  private total = 0;
  /** Mails seen so far: what comes next is looked for after them. */
  private seen = 0;

  constructor(
    private server: ShopServer,
    private report: Report,
  ) {}

  async play(): Promise<void> {
    this.shop = this.server.shop('boutique');
    this.admin = await this.server.admin('boutique');
    await this.fillCart();
    await this.createAccount();
    await this.acceptTerms();
    await this.pay();
    await this.readConfirmation();
    await this.receiveCheque();
    await this.deliver();
    await this.printInvoice();
    await this.sendAgain();
  }

  private async fillCart(): Promise<void> {
    this.report.step('1', 'Validation de la commande du client.');
    const { products } = await this.shop.request<{ products: { items: { variants: Variant[] }[] } }>(
      operations.FIND_VARIANTS,
    );
    const variants = products.items.flatMap(product => product.variants);
    for (const [sku, quantity] of [
      ['CAR-A5', 2],
      ['LIV-CAL', 1],
    ] as const) {
      const id = variants.find(variant => variant.sku === sku)?.id;
      const { addItemToOrder } = await this.shop.request<{ addItemToOrder: Result & { totalWithTax: number } }>(
        operations.ADD_ITEM,
        { id, quantity },
      );
      this.total = addItemToOrder.totalWithTax;
      this.report.equal(`${quantity} × ${sku}`, addItemToOrder.__typename, 'Order');
    }
    this.report.equal('Panier', euros(this.total), euros(2 * 1450 + 2450));
  }

  private async createAccount(): Promise<void> {
    this.report.step('2', 'Création du compte en remplissant les champs prédéfinis');
    const names = { firstName: 'Camille', lastName: 'Durand', emailAddress: customer.emailAddress };
    const guest = await this.shop.request<{ setCustomerForOrder: Result }>(operations.SET_GUEST, { input: names });
    this.report.equal('Sans compte', guest.setCustomerForOrder.__typename, 'GuestCheckoutError');
    this.report.saw(guest.setCustomerForOrder.errorDetail ?? guest.setCustomerForOrder.message ?? '');
    const registered = await this.shop.request<{ registerCustomerAccount: Result }>(operations.REGISTER, {
      input: { ...names, password: customer.password },
    });
    this.report.equal('Compte créé', registered.registerCustomerAccount.__typename, 'Success');
    await this.shop.login(customer.emailAddress, customer.password);
    this.report.saw(`Connecté : ${customer.emailAddress}`);

    const set = await this.shop.request<Record<string, Result>>(operations.SET_ADDRESSES, { address });
    this.report.check(
      'Adresses enregistrées',
      Object.values(set).every(result => result.__typename === 'Order'),
    );
    const { eligibleShippingMethods } = await this.shop.request<{ eligibleShippingMethods: ShippingQuote[] }>(
      operations.SHIPPING_METHODS,
    );
    for (const method of eligibleShippingMethods) this.report.saw(`${method.name} : ${euros(method.priceWithTax)}`);
    const colissimo = eligibleShippingMethods.find(method => method.priceWithTax === 690);
    const shipping = await this.shop.request<{ setOrderShippingMethod: Result }>(operations.SET_SHIPPING, {
      id: [colissimo?.id],
    });
    this.report.equal('Colissimo choisi', shipping.setOrderShippingMethod.__typename, 'Order');
  }

  private async acceptTerms(): Promise<void> {
    this.report.step('3', 'Le client adhère aux conditions générales de vente');
    const early = await this.toPayment();
    this.report.equal('Sans les accepter', early.__typename, 'OrderStateTransitionError');
    this.report.saw(early.transitionError ?? early.message ?? '');
    const outdated = await this.accept('2020-01');
    this.report.equal('Version périmée', outdated.__typename, 'TermsVersionError');
    this.report.equal('Version en vigueur', outdated.currentVersion, boutique.settings.termsVersion);
    this.report.equal('Acceptées', (await this.accept(outdated.currentVersion ?? '')).__typename, 'Order');
    const ready = await this.toPayment();
    this.report.equal('Numéro de commande', ready.code, 'ORD-00001');
  }

  private async toPayment(): Promise<Result & { code?: string }> {
    const answer = await this.shop.request<{ transitionOrderToState: Result & { code?: string } }>(
      operations.TO_PAYMENT,
    );
    return answer.transitionOrderToState;
  }

  private async accept(version: string): Promise<Result> {
    return (await this.shop.request<{ acceptTerms: Result }>(operations.ACCEPT_TERMS, { version })).acceptTerms;
  }

  private async pay(): Promise<void> {
    this.report.step('4', 'Il choisit son mode de règlement (chèque / espèces / virement / …)');
    const { eligiblePaymentMethods } = await this.shop.request<{ eligiblePaymentMethods: PaymentQuote[] }>(
      operations.PAYMENT_METHODS,
    );
    for (const method of eligiblePaymentMethods) {
      this.report.saw(`${method.name} (${method.code}) : ${method.eligibilityMessage ?? 'possible'}`);
      for (const line of method.instructions?.text.split('\n') ?? []) this.report.saw(`    ${line}`);
    }
    const eligible = eligiblePaymentMethods.filter(method => method.isEligible).map(method => method.code);
    this.report.equal('Modes proposés', eligible.sort().join(', '), 'bank-transfer, cash, cheque');
    const { addPaymentToOrder } = await this.shop.request<{ addPaymentToOrder: OrderResult }>(operations.PAY, {
      method: 'cheque',
    });
    this.order = addPaymentToOrder;
    this.report.equal('Règlement par chèque', this.order.__typename, 'Order');
    this.report.equal('Statut', this.order.workflow.label, 'En attente de paiement');
    this.review(this.order.summary);

    this.report.step('5', 'Une confirmation de commande s’affiche sur le site avec un lien pour voir le détail');
    const page = await fetch(this.order.detailUrl ?? '');
    this.report.equal('Page de la commande (HTTP)', page.status, 200);
    this.report.check(`${this.order.code} est sur la page`, (await page.text()).includes(this.order.code));
  }

  private review(summary: Summary): void {
    for (const [row, label] of reviewRows) this.report.saw(`${label.padEnd(16)} ${euros(summary[row]).padStart(10)}`);
    const { subtotal, couponDiscount, shipping, surcharges, tax, total } = summary;
    this.report.equal('Somme des lignes', euros(subtotal + couponDiscount + shipping + surcharges + tax), euros(total));
    this.report.equal('Total', euros(total), euros(this.total + 690));
  }

  private async readConfirmation(): Promise<void> {
    this.report.step('6', 'Votre client reçoit … NOM DU SITE - Confirmation de commande ORD-000XX');
    const mail = await this.mail(customer.emailAddress);
    this.report.equal('Objet', mail.subject, `${siteName} - Confirmation de commande ${this.order.code}`);
    this.report.step('7', 'Vous recevez une copie de ce mail');
    const copy = await this.mail(merchant);
    this.report.check(`À ${merchant} : ${copy.subject}`, copy.subject.includes(this.order.code));
    this.report.step('8', 'Vous savez donc que vous devez préparer votre commande.');
    this.nextMails();
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

    this.report.step('10', 'un second mail de validation de commande avec la facture jointe … et la date de livraison');
    const mail = await this.mail(customer.emailAddress);
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
    const copy = await this.mail(merchant);
    this.report.check(`Copie à ${merchant} : ${copy.subject}`, copy.subject.includes(this.order.code));
    this.nextMails();
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
    const mail = await this.mail(customer.emailAddress);
    const subject = `${siteName} - Commande envoyée (Numéro de commande ${this.order.code})`;
    this.report.equal('Objet', mail.subject, subject);
    this.nextMails();
  }

  private async printInvoice(): Promise<void> {
    this.report.step('16', 'ré-imprimer les factures de vos clients … « imprimer facture »');
    const { order } = await this.admin.request<OrderDocuments>(operations.INVOICES, { id: this.order.id });
    this.report.equal('Factures', order.invoices.length, 1);
    const [invoice] = order.invoices;
    const prints = await Promise.all([invoice.downloadUrl, invoice.downloadUrl].map(url => this.download(url)));
    this.report.equal(`${invoice.number}, en euros`, euros(invoice.totalWithTax), euros(this.total + 690));
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
    const mail = await this.mail(customer.emailAddress);
    this.report.check(`Objet : ${mail.subject}`, mail.subject.includes(this.order.code));
    this.checkInvoice(mail);
    const { order } = await this.admin.request<OrderDocuments>(operations.INVOICES, { id: this.order.id });
    this.report.saw('Journal des e-mails :');
    for (const { type, recipient, subject, state } of order.emails) {
      this.report.saw(`  ${state.padEnd(6)} ${type.padEnd(18)} ${recipient}  ${subject}`);
    }
  }

  /** The next mail about an order to somebody, of those that {@link nextMails} has not put behind us. */
  private mail(recipient: string): Promise<CapturedMail> {
    const { messages } = this.server.smtp;
    return this.server.smtp.waitFor(
      mail =>
        messages.indexOf(mail) >= this.seen &&
        mail.recipients.includes(recipient) &&
        mail.subject.includes(this.order.code),
    );
  }

  private nextMails(): void {
    this.seen = this.server.smtp.messages.length;
  }
}
