import type { GraphqlClient } from '../../e2e/support/graphql-client';
import { customer } from './boutique-people';
import type { OrderResult, PaymentQuote, Result, ShippingQuote, Summary, Variant } from './boutique-types';
import { boutique } from './content/stores';
import * as operations from './operations';
import { euros, type Report } from './report';

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

/** Guide A, steps 1 to 5: the customer orders. */
export class BoutiqueCustomer {
  private order: OrderResult;
  private total = 0;

  constructor(
    private shop: GraphqlClient,
    private report: Report,
  ) {}

  /** The order that was placed. */
  async play(): Promise<OrderResult> {
    await this.fillCart();
    await this.createAccount();
    await this.acceptTerms();
    await this.pay();
    return this.order;
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
}
