import {
  acceptTerms,
  addItem,
  CHANGE_DELIVERY,
  MARK_RECEIVED,
  type Outcome,
  pay,
  type PlacedOrder,
  registerCustomer,
  setDelivery,
  toPayment,
} from '../../support/shopping';
import { shopServer } from './shop';

export interface BrowserOrder extends PlacedOrder {
  /** Who placed it, and reads its mails. */
  customer: string;
}

interface Basket {
  method?: string;
  /** Quantity of each article, by SKU. */
  items?: Record<string, number>;
  /** Default: Camille Durand. */
  name?: { firstName: string; lastName: string };
  /** Default: one that nobody had. */
  emailAddress?: string;
}

/** An order of the French shop, placed over the Shop API by a customer of its own. */
export async function place({
  method = 'cheque',
  items = { 'CAR-A5': 2, 'LIV-CAL': 1 },
  name,
  emailAddress,
}: Basket = {}): Promise<BrowserOrder> {
  const shop = shopServer.shop();
  const customer = await registerCustomer(shop, emailAddress, name);
  for (const [sku, quantity] of Object.entries(items)) await addItem(shop, quantity, sku);
  await setDelivery(shop);
  await acceptTerms(shop);
  await toPayment(shop);
  return { ...(await pay(shop, method)), customer };
}

/** What the merchant did before the test begins, over the Admin API. */
export async function receive(order: BrowserOrder, method = 'cheque'): Promise<void> {
  const admin = await shopServer.admin();
  const { markPaymentReceived: answer } = await admin.request<{ markPaymentReceived: Outcome }>(MARK_RECEIVED, {
    input: { orderId: order.id, method },
  });
  if (answer.__typename !== 'Order') throw new Error(answer.message);
}

export async function deliver(order: BrowserOrder, status: string, details: object = {}): Promise<void> {
  const admin = await shopServer.admin();
  const { changeDeliveryStatus: answer } = await admin.request<{ changeDeliveryStatus: Outcome }>(CHANGE_DELIVERY, {
    input: { orderId: order.id, status, ...details },
  });
  if (answer.__typename !== 'Order') throw new Error(answer.message);
}

export interface OrderRecord {
  workflow: { status: string; label: string; expectedDeliveryDate: string | null };
  orderPayments: { method: string; amount: number; awaited: boolean; reference: string | null }[];
  emails: { type: string; recipient: string; subject: string; state: string; error: string | null }[];
  invoices: { number: string; downloadUrl: string }[];
  fulfillments: {
    state: string;
    method: string;
    trackingCode: string;
    lines: { orderLineId: string; quantity: number }[];
  }[];
}

/** What the server knows of an order: what came of the clicks. */
export async function recordOf(order: BrowserOrder): Promise<OrderRecord> {
  const admin = await shopServer.admin();
  const { order: found } = await admin.request<{ order: OrderRecord }>(
    `query ($id: ID!) { order(id: $id) { workflow { status label expectedDeliveryDate }
      orderPayments { method amount awaited reference } emails { type recipient subject state error }
      invoices { number downloadUrl } fulfillments { state method trackingCode lines { orderLineId quantity } } } }`,
    { id: order.id },
  );
  return found;
}

/** States of the order's mails, of one kind or all. */
export async function mailsOf(order: BrowserOrder, type?: string): Promise<string[]> {
  const { emails } = await recordOf(order);
  return emails.filter(email => !type || email.type === type).map(email => email.state);
}
