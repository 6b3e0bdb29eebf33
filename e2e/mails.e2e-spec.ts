import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offerEverything } from './support/free-order';
import type { GraphqlClient } from './support/graphql-client';
import { Merchant } from './support/merchant-client';
import { pdfText } from './support/pdf-text';
import {
  acceptTerms,
  addItem,
  CHANGE_DELIVERY,
  MARK_RECEIVED,
  type Outcome,
  pay,
  type PlacedOrder,
  placeOrder,
  readyToPay,
  registerCustomer,
  setDelivery,
  toPayment,
} from './support/shopping';
import { createShopServer, type ShopServer } from './support/test-server';
import { offerTestCard, testCardHandler } from '../plugins/order-cancellation/e2e/test-card';

const site = 'La Petite Papeterie';
const merchant = 'bonjour@petite-papeterie.example';
const EMAILS = `query ($id: ID!) { order(id: $id) { emails { type recipient subject state error } } }`;

interface Emails {
  order: { emails: { type: string; recipient: string; subject: string; state: string; error: string | null }[] };
}

/** An order that an administrator makes for a customer who has paid already. */
async function payDraft(server: ShopServer, admin: GraphqlClient): Promise<PlacedOrder> {
  const { products } = await server
    .shop()
    .request<{ products: { items: { variants: { id: string }[] }[] } }>(
      `{ products(options: { sort: { id: ASC } }) { items { variants { id } } } }`,
    );
  const { draft } = await admin.request<{ draft: { id: string } }>(`mutation { draft: createDraftOrder { id } }`);
  const address = {
    fullName: 'Line Roy',
    streetLine1: '3 rue Basse',
    postalCode: '75002',
    city: 'Paris',
    countryCode: 'FR',
  };
  const variables = {
    id: draft.id,
    item: { productVariantId: products.items[0].variants[0].id, quantity: 1 },
    customer: { firstName: 'Line', lastName: 'Roy', emailAddress: 'line.roy@example.com' },
    address,
  };
  await admin.request(
    `mutation ($id: ID!, $item: AddItemToDraftOrderInput!, $customer: CreateCustomerInput!, $address: CreateAddressInput!) {
      addItemToDraftOrder(orderId: $id, input: $item) { __typename }
      setCustomerForDraftOrder(orderId: $id, input: $customer) { __typename }
      setDraftOrderShippingAddress(orderId: $id, input: $address) { id }
      setDraftOrderBillingAddress(orderId: $id, input: $address) { id } }`,
    variables,
  );
  const { methods } = await admin.request<{ methods: { id: string }[] }>(
    `query ($id: ID!) { methods: eligibleShippingMethodsForDraftOrder(orderId: $id) { id } }`,
    draft,
  );
  const { paid } = await admin.request<{ paid: PlacedOrder }>(
    `mutation ($id: ID!, $method: ID!, $payment: ManualPaymentInput!) {
      setDraftOrderShippingMethod(orderId: $id, shippingMethodId: $method) { __typename }
      transitionOrderToState(id: $id, state: "ArrangingPayment") { __typename }
      paid: addManualPaymentToOrder(input: $payment) { __typename ... on Order { id code state totalWithTax } } }`,
    { id: draft.id, method: methods[0].id, payment: { orderId: draft.id, method: 'cheque', metadata: {} } },
  );
  return paid;
}

describe('e-mails', () => {
  let server: ShopServer;
  beforeAll(async () => {
    server = await createShopServer({
      configure: config => {
        config.paymentOptions.paymentMethodHandlers.push(testCardHandler);
        return config;
      },
    });
  });
  afterAll(() => server.stop());

  it('A4, C3 the confirmation says how to transfer, with an EPC QR code that reads back', async () => {
    const order = await placeOrder(server, 'bank-transfer');
    const subject = `${site} - Confirmation de commande ${order.code}`;
    const mail = await server.smtp.waitFor(m => m.subject === subject && !m.recipients.includes(merchant));
    const image = mail.attachments.find(attachment => attachment.contentType === 'image/png');
    const { data, width, height } = PNG.sync.read(image?.content ?? Buffer.alloc(0));
    const code = jsQR(new Uint8ClampedArray(data), width, height);
    const lines = code?.data.split('\n') ?? [];
    expect(lines.slice(0, 4)).toEqual(['BCD', '002', '1', 'SCT']);
    expect(lines[6]).toBe('FR7630006000011234567890189');
    expect(lines[7]).toBe(`EUR${(order.totalWithTax / 100).toFixed(2)}`);
    expect(lines[9]).toMatch(/^RF\d\dORD\d{5}$/);
    expect(mail.text).toContain('FR76 3000 6000 0112 3456 7890 189');
    expect(mail.html).toMatch(new RegExp(`/orders/${order.code}\\?signature(=|&#x3D;)`));
  });

  it('A7 the merchant gets a message of its own, with a link into the admin', async () => {
    const order = await placeOrder(server);
    const subject = `${site} - Confirmation de commande ${order.code}`;
    const copy = await server.smtp.waitFor(m => m.subject === subject && m.recipients.includes(merchant));
    expect(copy.recipients).toEqual([merchant]);
    expect(copy.html).toContain(`/admin/orders/${order.id}`);
  });

  it('A9 the core button leads to the same status, invoice and mail as ours', async () => {
    const order = await placeOrder(server);
    const admin = await server.admin();
    const { order: awaited } = await admin.request<{ order: { payments: { id: string }[] } }>(
      `query ($id: ID!) { order(id: $id) { payments { id } } }`,
      { id: order.id },
    );
    await admin.request(`mutation ($id: ID!) { settlePayment(id: $id) { __typename } }`, awaited.payments[0]);
    const mail = await server.smtp.waitFor(m => m.subject === `${site} - Validation de commande ${order.code}`);
    expect(mail.attachments.map(({ fileName }) => fileName)).toContainEqual(
      expect.stringMatching(/^ORD-FA-\d{5}\.pdf$/),
    );
    const { orders } = await admin.request<{
      orders: { items: { code: string; workflow: { label: string; color: string } }[] };
    }>(
      `{ orders(options: { filter: { workflowStatus: { eq: "AWAITING_DELIVERY" } } }) { items { code workflow { label color } } } }`,
    );
    expect(orders.items).toContainEqual({
      code: order.code,
      workflow: { label: 'En attente de livraison', color: '#F6C445' },
    });
  });

  it('A4 a free order awaits nothing: neither page nor mails say how to pay, until it costs something', async () => {
    const admin = await server.admin();
    await offerEverything(admin);
    const shop = await readyToPay(server);
    await shop.request(`mutation { applyCouponCode(couponCode: "GRATUIT") { __typename } }`);
    await toPayment(shop);
    const order = await pay(shop, 'cheque');
    expect(order).toMatchObject({ state: 'PaymentSettled', totalWithTax: 0 });
    const payments = await shop.request<{ orderByCode: { payments: { metadata: object }[] } }>(
      `query ($code: String!) { orderByCode(code: $code) { payments { metadata } } }`,
      { code: order.code },
    );
    expect(payments.orderByCode.payments).toEqual([{ metadata: { public: {} } }]);
    expect((await new Merchant(admin).order(order.id)).orderPayments).toEqual([]);
    const { orders } = await admin.request<{ orders: { items: { code: string; toCollect: boolean }[] } }>(
      `query ($code: String!) { orders(options: { filter: { code: { eq: $code }, toCollect: { eq: false } } }) {
        items { code toCollect } } }`,
      { code: order.code },
    );
    expect(orders.items).toEqual([{ code: order.code, toCollect: false }]);
    expect(await new Merchant(admin).receive(order.id)).toMatchObject({ __typename: 'NoAwaitedPaymentError' });

    const validation = await server.smtp.waitFor(
      m => m.subject === `${site} - Validation de commande ${order.code}` && !m.recipients.includes(merchant),
    );
    expect(validation.text.replace(/\s+/g, ' ')).toContain('Il ne reste rien à payer de votre commande');
    const confirmation = server.smtp.messages.find(
      m => m.subject === `${site} - Confirmation de commande ${order.code}` && !m.recipients.includes(merchant),
    );
    expect(confirmation?.text).not.toMatch(/Comment payer|chèque/i);
    const page = await fetch(/href="([^"]*\/orders\/[^"]*)"/.exec(validation.html)?.[1].replace(/&#x3D;/g, '=') ?? '');
    expect(await page.text()).not.toMatch(/Comment payer|chèque/i);

    const go = (state: string) =>
      admin.request(
        `mutation ($id: ID!, $state: String!) { transitionOrderToState(id: $id, state: $state) { __typename } }`,
        { id: order.id, state },
      );
    await go('Modifying');
    await admin.request(`mutation ($input: ModifyOrderInput!) { modifyOrder(input: $input) { __typename } }`, {
      input: { orderId: order.id, dryRun: false, couponCodes: [] },
    });
    const now = await new Merchant(admin).order(order.id);
    expect(now.totalWithTax).toBeGreaterThan(0);
    expect(now.orderPayments).toMatchObject([{ kind: 'FULL', amount: now.totalWithTax, awaited: true }]);
    expect(now.payments[0].metadata.public?.instructions).toMatchObject({ amount: now.totalWithTax });
  });

  it('A11 what confirms an order leaves before what says that it is paid', async () => {
    const admin = await server.admin();
    await offerTestCard(admin);
    await offerEverything(admin);
    const free = await readyToPay(server);
    await free.request(`mutation { applyCouponCode(couponCode: "GRATUIT") { __typename } }`);
    await toPayment(free);
    const orders = [
      await placeOrder(server, 'test-card'),
      await pay(free, 'cheque'),
      await payDraft(server, admin.with({ languageCode: 'en' })),
    ];
    for (const { id, code, state } of orders) {
      expect(state).toBe('PaymentSettled');
      const { emails } = (await admin.request<Emails>(EMAILS, { id })).order;
      const types = [...new Set(emails.map(({ type }) => type))].reverse();
      expect(types[0]).toBe('ORDER_CONFIRMATION');
      expect(types.at(-1)).toBe('ORDER_VALIDATION');
      expect(emails.filter(({ type }) => type === 'ORDER_CONFIRMATION')).toHaveLength(2);
      const subject = (what: string) => `${site} - ${what} de commande ${code}`;
      await server.smtp.waitForCount(2, mail => mail.subject === subject('Validation'), 60_000);
      const left = server.smtp.messages.map(mail => mail.subject);
      expect(left.lastIndexOf(subject('Confirmation'))).toBeLessThan(left.indexOf(subject('Validation')));
    }
  });

  it('A6 an order is in the language in which it was placed, whatever its customer spoke before', async () => {
    const french = await readyToPay(server);
    await toPayment(french);
    await french.request(`mutation { transitionOrderToState(state: "AddingItems") { __typename } }`);
    await toPayment(french);
    const changed = await pay(french.with({ languageCode: 'en' }), 'cheque');
    const mail = await server.smtp.waitFor(m => m.subject === `${site} - Order confirmation ${changed.code}`);
    expect(mail.text).toContain('Send your cheque');
  });

  it('shows tags, accents and emoji of names as text, in the mail and on the invoice', async () => {
    const shop = server.shop();
    const email = await registerCustomer(shop, 'tags+shop@example.com', {
      firstName: '<script>alert(1)</script>',
      lastName: 'Łukasz & Zoë 🚲',
    });
    await addItem(shop);
    await setDelivery(shop);
    await shop.request(
      `mutation ($address: CreateAddressInput!) { setOrderBillingAddress(input: $address) { __typename } }`,
      {
        address: {
          fullName: '<script>alert(1)</script> Łukasz & Zoë 🚲',
          company: '<b>Café</b> de l’Été',
          streetLine1: '8 rue <i>de la Paix</i>',
          postalCode: '75002',
          city: 'Paris',
          countryCode: 'FR',
        },
      },
    );
    await acceptTerms(shop);
    await toPayment(shop);
    const order = await pay(shop, 'cheque');
    await (await server.admin()).request(MARK_RECEIVED, { input: { orderId: order.id, method: 'cheque' } });
    const mail = await server.smtp.waitFor(
      ({ subject, recipients }) => subject.includes('Validation') && recipients.includes(email),
    );
    expect(mail.html).not.toMatch(/<script>alert|<b>Café|<i>de la Paix/);
    expect(mail.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    const [invoice] = await pdfText(mail.attachments[0].content);
    for (const text of ['<script>alert(1)</script> Łukasz & Zoë', '<b>Café</b> de l’Été', '8 rue <i>de la Paix</i>']) {
      expect(invoice).toContain(text);
    }
  });

  it('A14 the delivery mail is sent by the button, and refused before anything was sent', async () => {
    const order = await placeOrder(server);
    const admin = await server.admin();
    const send = async () =>
      (
        await admin.request<{ sendDeliveryEmail: Outcome }>(
          `mutation ($id: ID!) { sendDeliveryEmail(orderId: $id) { __typename ... on ErrorResult { message } } }`,
          { id: order.id },
        )
      ).sendDeliveryEmail;
    expect((await send()).__typename).toBe('EmailNotAllowedError');
    await admin.request(MARK_RECEIVED, { input: { orderId: order.id, method: 'cheque' } });
    await admin.request(CHANGE_DELIVERY, { input: { orderId: order.id, status: 'SHIPPED', carrier: 'Colissimo' } });
    expect((await send()).__typename).toBe('Order');
    const mail = await server.smtp.waitFor(
      m => m.subject === `${site} - Commande envoyée (Numéro de commande ${order.code})`,
    );
    expect(mail.text).toContain('Colissimo');
  });

  it('loses nothing while SMTP is down, over a restart, and sends once when it is back', async () => {
    await server.smtp.down();
    const order = await placeOrder(server);
    const admin = await server.admin();
    const failed = async (): Promise<Emails['order']['emails']> => {
      const { order: now } = await admin.request<Emails>(EMAILS, { id: order.id });
      return now.emails.every(email => email.error) ? now.emails : failed();
    };
    const waiting = await failed();
    expect(waiting.map(email => email.state)).toEqual(['QUEUED', 'QUEUED']);
    expect(waiting[0]?.error).toMatch(/ECONNREFUSED/);
    await server.restart();
    await server.smtp.up();
    const subject = `${site} - Confirmation de commande ${order.code}`;
    await server.smtp.waitForCount(2, mail => mail.subject === subject, 150_000);
    const again = await server.admin();
    const sent = async (): Promise<Emails['order']['emails']> => {
      const { order: now } = await again.request<Emails>(EMAILS, { id: order.id });
      return now.emails.every(email => email.state === 'SENT') ? now.emails : sent();
    };
    expect((await sent()).map(email => email.recipient).sort()).toContain(merchant);
    expect(server.smtp.messages.filter(mail => mail.subject === subject)).toHaveLength(2);
  }, 200_000);
});
