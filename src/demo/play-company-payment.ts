import type { GraphqlClient } from '../../e2e/support/graphql-client';
import type { ShopServer } from '../../e2e/support/test-server';
import * as operations from './company-payment-operations';
import {
  ADD_ITEM,
  FIND_VARIANTS,
  MARK_RECEIVED,
  REGISTER,
  SET_ADDRESSES,
  SET_SHIPPING,
  SHIPPING_METHODS,
  TO_PAYMENT,
} from './operations';
import { dollars, type Report } from './report';

type Summary = Record<
  'subtotal' | 'couponDiscount' | 'tax' | 'total' | 'pointsRedeemed' | 'amountDue' | 'depositAmount' | 'balanceDue',
  number
>;

interface Answer {
  __typename: string;
  message?: string;
  id: string;
  code: string;
  state: string;
  workflow: { status: string };
  summary: Summary;
}

interface MerchantOrder {
  orderPayments: { id: string; kind: string; amount: number }[];
  invoices: { kind: string; totalWithTax: number }[];
}

/** The guide's picture of the review page, row by row. */
const ORDER_SUMMARY: [row: string, figure: keyof Summary, amount: string][] = [
  ['Subtotal', 'subtotal', '$410.30'],
  ['Coupon Discount', 'couponDiscount', '-$10.00'],
  ['Sales Tax', 'tax', '$24.62'],
  ['Total (USD)', 'total', '$424.92'],
  ['Points Redeemed', 'pointsRedeemed', '$23.00'],
  ['Amount Due (USD)', 'amountDue', '$401.92'],
  ['Deposit Amount', 'depositAmount', '$200.96'],
];

const ACCOUNT = { emailAddress: 'jane.roe@customercompany.example', password: 'Jane-Roe-2026!' };
const ADDRESS = {
  fullName: 'Jane Roe',
  company: 'Customer Company',
  streetLine1: 'Fake Road',
  city: 'Brogue',
  province: 'Pennsylvania',
  postalCode: '17309',
  countryCode: 'US',
};

/** Guide B, steps 4 and 5: points and coupon, the review page, the order by its deposit, the balance. */
export class CompanyPaymentGuide {
  private readonly shop: GraphqlClient;
  private admin: GraphqlClient;
  private order: Answer;

  constructor(
    private server: ShopServer,
    private report: Report,
  ) {
    this.shop = server.shop('company-store', 'en');
  }

  async play(): Promise<void> {
    this.admin = await this.server.admin('company-store');
    await this.fillCart();
    await this.applyCoupon();
    await this.redeemPoints();
    await this.review();
    await this.submit();
    await this.receiveDeposit();
    await this.receiveBalance();
  }

  private async fillCart(): Promise<void> {
    await this.shop.request(REGISTER, { input: { ...ACCOUNT, firstName: 'Jane', lastName: 'Roe' } });
    await this.shop.login(ACCOUNT.emailAddress, ACCOUNT.password);
    const { products } = await this.shop.request<{
      products: { items: { variants: { id: string; sku: string }[] }[] };
    }>(FIND_VARIANTS);
    const tumbler = products.items.flatMap(({ variants }) => variants).find(({ sku }) => sku.startsWith('TUMB-450'));
    await this.shop.request(ADD_ITEM, { id: tumbler?.id, quantity: 50 });
    await this.shop.request(SET_ADDRESSES, { address: ADDRESS });
    const { eligibleShippingMethods } = await this.shop.request<{ eligibleShippingMethods: { id: string }[] }>(
      SHIPPING_METHODS,
    );
    await this.shop.request(SET_SHIPPING, { id: [eligibleShippingMethods[0].id] });
  }

  private async applyCoupon(): Promise<void> {
    this.report.step('2', 'Si les coupons sont activées, les clients seront en mesure d’entrer un code promo');
    const { applyCouponCode } = await this.shop.request<{ applyCouponCode: Answer }>(operations.APPLY_COUPON, {
      code: 'WELCOME10',
    });
    this.report.equal('WELCOME10', dollars(applyCouponCode.summary.couponDiscount), '-$10.00');
  }

  private async redeemPoints(): Promise<void> {
    this.report.step('4', 'Redeem Your Gift By Entering Total Quantity Below — 1VP = $1.00');
    const { activeCustomer } = await this.shop.request<{ activeCustomer: { id: string } }>(operations.ACTIVE_CUSTOMER);
    await this.admin.request(operations.GRANT_POINTS, {
      input: { customerId: activeCustomer.id, points: 100, reason: 'Welcome gift' },
    });
    await this.shop.request(TO_PAYMENT);
    const { pointsAccount } = await this.shop.request<{
      pointsAccount: { label: string; unitValue: number; available: number };
    }>(operations.POINTS_ACCOUNT);
    const { label, unitValue, available } = pointsAccount;
    this.report.equal(`${available} points, 1${label}`, dollars(unitValue), '$1.00');
    const tooMany = await this.apply(101);
    this.report.check(tooMany.message ?? tooMany.__typename, tooMany.__typename === 'InsufficientPointsError');
    this.order = await this.apply(23);
  }

  private async review(): Promise<void> {
    this.report.step('5', 'Order Summary');
    for (const [row, figure, amount] of ORDER_SUMMARY) {
      this.report.equal(row.padEnd(18), dollars(this.order.summary[figure]), amount);
    }
  }

  private async submit(): Promise<void> {
    this.report.step('5', 'ils peuvent cliquer sur le bouton Submit Order');
    const { addPaymentToOrder } = await this.shop.request<{ addPaymentToOrder: Answer }>(operations.SUBMIT);
    this.order = addPaymentToOrder;
    this.report.equal('Statut', addPaymentToOrder.workflow.status, 'AWAITING_PAYMENT');
    const { code } = addPaymentToOrder;
    for (const recipient of [ACCOUNT.emailAddress, 'orders@company-store.example']) {
      const subject = `Company Store - Order confirmation ${code}`;
      await this.server.smtp.waitFor(mail => mail.subject === subject && mail.recipients.includes(recipient));
      this.report.saw(`${recipient}: « ${subject} »`);
    }
    const { orderPayments } = await this.merchantOrder();
    const amounts = orderPayments.map(({ kind, amount }) => `${kind} ${dollars(amount)}`).join(', ');
    this.report.equal('Attendus', amounts, 'DEPOSIT $200.96, BALANCE $200.96');
  }

  private async receiveDeposit(): Promise<void> {
    this.report.step('5', 'dépôt requis');
    const answer = await this.receive('DEPOSIT');
    this.report.equal('Statut', answer.workflow.status, 'AWAITING_BALANCE');
    this.report.equal('Balance due', dollars(answer.summary.balanceDue), '$200.96');
    const mail = await this.mail(`Order validated ${this.order.code}`);
    this.report.check(
      'La facture d’acompte est jointe',
      mail.attachments.some(({ fileName }) => fileName.endsWith('.pdf')),
    );
    await this.admin.request(operations.SEND_BALANCE_REQUEST, { id: this.order.id });
    const request = await this.mail(`Balance to pay (order ${this.order.code})`);
    this.report.check('Le solde est demandé par e-mail: $200.96', request.text.includes('$200.96'));
  }

  private async receiveBalance(): Promise<void> {
    const answer = await this.receive('BALANCE');
    this.report.equal('Statut', answer.workflow.status, 'AWAITING_DELIVERY');
    this.report.equal('Balance due', dollars(answer.summary.balanceDue), '$0.00');
    await this.mail(`Invoice and balance received (order ${this.order.code})`);
    const { invoices } = await this.merchantOrder();
    const documents = invoices.map(({ kind, totalWithTax }) => `${kind} ${dollars(totalWithTax)}`).join(', ');
    this.report.equal('Factures', documents, 'DEPOSIT_INVOICE $200.96, INVOICE $424.92');
  }

  private async receive(kind: string): Promise<Answer> {
    const { orderPayments } = await this.merchantOrder();
    const paymentId = orderPayments.find(payment => payment.kind === kind)?.id;
    const input = { orderId: this.order.id, paymentId, method: 'bank-transfer' };
    const { markPaymentReceived } = await this.admin.request<{ markPaymentReceived: Answer }>(MARK_RECEIVED, { input });
    return markPaymentReceived;
  }

  private async merchantOrder(): Promise<MerchantOrder> {
    const { order } = await this.admin.request<{ order: MerchantOrder }>(operations.MERCHANT_ORDER, {
      id: this.order.id,
    });
    return order;
  }

  private mail(subject: string) {
    return this.server.smtp.waitFor(
      mail => mail.subject === `Company Store - ${subject}` && mail.recipients.includes(ACCOUNT.emailAddress),
    );
  }

  private async apply(points: number): Promise<Answer> {
    const { applyPoints } = await this.shop.request<{ applyPoints: Answer }>(operations.APPLY_POINTS, { points });
    return applyPoints;
  }
}
