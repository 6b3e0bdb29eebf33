import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphqlClient } from './support/graphql-client';
import { addItem, CHANGE_DELIVERY, MARK_RECEIVED, type Outcome, placeOrder } from './support/shopping';
import { createShopServer, type ShopServer } from './support/test-server';

interface Email {
  recipient: string | null;
  subject: string;
  copyTo: string | null;
  refusal: string | null;
}
interface Tabs {
  order: {
    workflow: { label: string; color: string; textColor: string };
    orderPayments: { id: string; methodName: string; awaited: boolean; refusal: string | null }[];
    noInvoiceReason: string | null;
    confirmationEmail: Email;
    deliveryEmail: Email;
    emails: { type: string; state: string; error: string | null; failure: string | null }[];
    delivery: {
      refusal: string | null;
      newStatuses: string[];
      remaining: { quantity: number; orderLine: { id: string; productVariant: { sku: string } } }[];
    };
    fulfillments: {
      id: string;
      method: string;
      carrier: { code: string } | null;
      trackingUrl: string | null;
      deliveryStatus: string | null;
      possibleStatuses: string[];
    }[];
  };
}

const TABS = `query ($id: ID!) { order(id: $id) {
  workflow { label color textColor }
  orderPayments { id methodName awaited refusal }
  noInvoiceReason
  confirmationEmail { recipient subject copyTo refusal }
  deliveryEmail { recipient subject copyTo refusal }
  emails { type state error failure }
  delivery { refusal newStatuses remaining { quantity orderLine { id productVariant { sku } } } }
  fulfillments { id method carrier { code } trackingUrl deliveryStatus possibleStatuses }
} }`;

const MONEY = `query ($id: ID!) { order(id: $id) {
  state payments { state refunds { id } } summary { amountPaid balanceDue } } }`;

describe('what the merchant’s tabs are told', () => {
  let server: ShopServer;
  let admin: GraphqlClient;
  beforeAll(async () => {
    server = await createShopServer();
    admin = await server.admin();
  });
  afterAll(() => server.stop());

  const tabs = async (id: string, client = admin) => (await client.request<Tabs>(TABS, { id })).order;
  const addFulfillment = async (lines: { orderLineId: string; quantity: number }[]) => {
    const handler = { code: 'manual-fulfillment', arguments: [{ name: 'method', value: 'Colissimo' }] };
    const document = `mutation ($input: FulfillOrderInput!) { outcome: addFulfillmentToOrder(input: $input) {
      __typename ... on ErrorResult { message } } }`;
    return (await admin.request<{ outcome: Outcome }>(document, { input: { lines, handler } })).outcome;
  };
  const cancel = (orderId: string) =>
    admin.request(`mutation ($orderId: ID!) { cancelOrder(input: { orderId: $orderId }) { __typename } }`, { orderId });

  it('A9 how money can come, by the names of the store, in the reader’s language', async () => {
    const methods = async (languageCode: string) =>
      (
        await admin
          .with({ languageCode })
          .request<{ manualPaymentMethods: unknown }>(`{ manualPaymentMethods { code name } }`)
      ).manualPaymentMethods;
    expect(await methods('fr')).toEqual([
      { code: 'cheque', name: 'Chèque' },
      { code: 'cash', name: 'Espèces' },
      { code: 'bank-transfer', name: 'Virement bancaire' },
    ]);
    expect(await methods('en')).toEqual([
      { code: 'cheque', name: 'Cheque' },
      { code: 'cash', name: 'Cash' },
      { code: 'bank-transfer', name: 'Bank transfer' },
    ]);
  });

  it('A9 to A16 of an order that is placed: what is awaited, and why the rest has to wait', async () => {
    const { id, code } = await placeOrder(server);
    const order = await tabs(id);
    expect(order.orderPayments).toMatchObject([{ methodName: 'Chèque', awaited: true, refusal: null }]);
    expect(order.workflow).toEqual({ label: 'En attente de paiement', color: '#B42318', textColor: '#FFFFFF' });
    expect(order.noInvoiceReason).toBe(
      'La facture sera émise dès que la commande sera entièrement payée, ou à sa première expédition.',
    );
    expect(order.confirmationEmail).toMatchObject({
      subject: `La Petite Papeterie - Validation de commande ${code}`,
      copyTo: 'bonjour@petite-papeterie.example',
      refusal: 'L’e-mail de confirmation ne peut être envoyé qu’une fois la commande payée, ou son acompte reçu.',
    });
    expect(order.confirmationEmail.recipient).toMatch(/^customer-.*@example\.com$/);
    expect(order.deliveryEmail).toMatchObject({
      subject: `La Petite Papeterie - Commande envoyée (Numéro de commande ${code})`,
      copyTo: null,
      refusal: 'L’e-mail de livraison ne peut être envoyé qu’une fois la commande expédiée.',
    });
    const english = await tabs(id, admin.with({ languageCode: 'en' }));
    expect(english.workflow.label).toBe('Awaiting payment');
    expect(english.orderPayments[0]?.methodName).toBe('Cheque');
    expect(english.deliveryEmail).toMatchObject({
      subject: `La Petite Papeterie - Commande envoyée (Numéro de commande ${code})`,
      refusal: 'The delivery e-mail can only be sent once the order has been shipped.',
    });
  });

  it('A10 and A12 of an order that is paid: yellow, invoiced, its e-mail sent and possible again', async () => {
    const { id, code } = await placeOrder(server);
    await admin.request(MARK_RECEIVED, { input: { orderId: id, method: 'cheque' } });
    await server.smtp.waitFor(mail => mail.subject.endsWith(`Validation de commande ${code}`));
    const sent = async () => (await tabs(id)).emails.filter(email => email.state === 'SENT').length;
    await expect.poll(sent, { timeout: 20_000 }).toBe(4);
    const order = await tabs(id);
    expect(order.workflow).toEqual({ label: 'En attente de livraison', color: '#F6C445', textColor: '#1F2933' });
    expect(order.orderPayments).toMatchObject([{ awaited: false, refusal: null }]);
    expect(order.noInvoiceReason).toBeNull();
    expect(order.confirmationEmail.refusal).toBeNull();
  });

  it('A13 what is left to deliver, by whom, and where the parcel is followed', async () => {
    const { id } = await placeOrder(server, 'cheque', 3);
    const { delivery } = await tabs(id);
    expect(delivery).toMatchObject({ refusal: null, newStatuses: ['PREPARING', 'SHIPPED', 'DELIVERED'] });
    const orderLineId = delivery.remaining[0]?.orderLine.id;
    expect(delivery.remaining).toMatchObject([{ quantity: 3 }]);
    await admin.request(CHANGE_DELIVERY, {
      input: {
        orderId: id,
        status: 'SHIPPED',
        lines: [{ orderLineId, quantity: 1 }],
        carrier: 'Colissimo',
        trackingCode: '8R 0001',
      },
    });
    await admin.request(CHANGE_DELIVERY, { input: { orderId: id, status: 'PREPARING', carrier: 'Coursier' } });
    const order = await tabs(id);
    expect(order.delivery.remaining).toEqual([]);
    const byState = (status: string) => order.fulfillments.find(parcel => parcel.deliveryStatus === status);
    expect(byState('SHIPPED')).toMatchObject({
      carrier: { code: 'colissimo' },
      trackingUrl: 'https://www.laposte.fr/outils/suivre-vos-envois?code=8R0001',
      possibleStatuses: ['SHIPPED', 'DELIVERED', 'CANCELLED'],
    });
    expect(byState('PREPARING')).toMatchObject({
      method: 'Coursier',
      carrier: null,
      trackingUrl: null,
      possibleStatuses: ['PREPARING', 'SHIPPED', 'DELIVERED', 'CANCELLED'],
    });
    expect(order.deliveryEmail.refusal).toBeNull();
    const { carriers } = await admin.request<{ carriers: { name: string }[] }>(`{ carriers { name } }`);
    expect(carriers.map(({ name }) => name)).toEqual(['Colissimo', 'La Poste', 'Chronopost', 'UPS', 'DHL']);
  });

  it('A14 links the parcel’s number in the delivery e-mail and on the order’s page', async () => {
    const { id, code } = await placeOrder(server);
    await admin.request(CHANGE_DELIVERY, {
      input: { orderId: id, status: 'DELIVERED', carrier: 'Chronopost', trackingCode: 'XY123' },
    });
    await admin.request(`mutation ($id: ID!) { sendDeliveryEmail(orderId: $id) { __typename } }`, { id });
    const mail = await server.smtp.waitFor(
      found => found.subject === `La Petite Papeterie - Commande envoyée (Numéro de commande ${code})`,
    );
    // The templates write = as an entity.
    const link = 'href="https://www.chronopost.fr/tracking-no-cms/suivi-page?listeNumerosLT&#x3D;XY123"';
    expect(mail.html).toContain(link);
    const { order } = await admin.request<{ order: { detailUrl: string } }>(
      `query ($id: ID!) { order(id: $id) { detailUrl } }`,
      { id },
    );
    expect(await (await fetch(order.detailUrl)).text()).toContain(link);
  });

  it('A9 a cancelled order awaits no payment, delivers nothing and says so', async () => {
    const { id } = await placeOrder(server);
    const [{ id: paymentId }] = (await tabs(id)).orderPayments;
    await cancel(id);
    const order = await tabs(id);
    expect(order.orderPayments).toEqual([]);
    const money = await admin.request<{ order: object }>(MONEY, { id });
    expect(money.order).toMatchObject({
      state: 'Cancelled',
      payments: [{ state: 'Cancelled', refunds: [] }],
      summary: { amountPaid: 0, balanceDue: 0 },
    });
    for (const named of [{ paymentId }, {}]) {
      const { markPaymentReceived } = await admin.request<{ markPaymentReceived: Outcome }>(MARK_RECEIVED, {
        input: { orderId: id, method: 'cheque', ...named },
      });
      expect(markPaymentReceived).toMatchObject({
        errorCode: 'NO_AWAITED_PAYMENT_ERROR',
        message: 'Aucun paiement n’est attendu pour cette commande.',
      });
    }
    expect(order.delivery.refusal).toBe('Cette commande est annulée : il n’y a plus rien à livrer.');
    expect(order.noInvoiceReason).toBe('Cette commande a été annulée avant qu’une facture soit émise.');
    const { changeDeliveryStatus } = await admin.request<{ changeDeliveryStatus: Outcome }>(CHANGE_DELIVERY, {
      input: { orderId: id, status: 'SHIPPED' },
    });
    expect(changeDeliveryStatus).toMatchObject({
      __typename: 'DeliveryNotAllowedError',
      message: 'Cette commande est annulée : il n’y a plus rien à livrer.',
    });
  });

  it('A13 says in words what Vendure says of its own deliveries', async () => {
    const { id } = await placeOrder(server);
    const change = async (lines: { orderLineId: string; quantity: number }[]) =>
      (
        await admin.request<{ changeDeliveryStatus: Outcome }>(CHANGE_DELIVERY, {
          input: { orderId: id, status: 'SHIPPED', lines },
        })
      ).changeDeliveryStatus.message;
    const orderLineId = (await tabs(id)).delivery.remaining[0]?.orderLine.id ?? '';
    expect(await change([])).toBe('Indiquez la quantité à livrer d’au moins un article.');
    expect(await change([{ orderLineId, quantity: 2 }])).toBe('La quantité indiquée dépasse ce qui reste à livrer.');
    const twice = [1, 1].map(quantity => ({ orderLineId, quantity }));
    expect(await change(twice)).toBe('La quantité indiquée dépasse ce qui reste à livrer.');
    expect(await addFulfillment(twice)).toMatchObject({ __typename: 'ItemsAlreadyFulfilledError' });
    expect((await tabs(id)).fulfillments).toEqual([]);
  });

  it('A13 delivers no line twice, however many of Vendure’s own deliveries are made of it at once', async () => {
    const { id } = await placeOrder(server);
    const orderLineId = (await tabs(id)).delivery.remaining[0]?.orderLine.id ?? '';
    const all = await Promise.all([1, 1, 1].map(quantity => addFulfillment([{ orderLineId, quantity }])));
    expect(all.map(({ __typename }) => __typename).sort()).toEqual([
      'Fulfillment',
      'ItemsAlreadyFulfilledError',
      'ItemsAlreadyFulfilledError',
    ]);
  });

  it('A1 of a cart: nothing to collect, to deliver, to print or to send', async () => {
    const shop = server.shop();
    await addItem(shop);
    const { activeOrder } = await shop.request<{ activeOrder: { id: string } }>(`{ activeOrder { id } }`);
    const order = await tabs(activeOrder.id);
    expect(order.workflow.label).toBe('Panier');
    expect(order.orderPayments).toEqual([]);
    expect(order.noInvoiceReason).toBe('Cette commande n’est pas encore validée : elle n’a pas de facture.');
    expect(order.delivery.refusal).toBe('Cette commande n’est pas encore validée : il n’y a rien à livrer.');
    expect(order.confirmationEmail).toMatchObject({
      recipient: null,
      refusal: 'Cette commande n’a pas de client à qui écrire.',
    });
  });

  it('A12 says why an e-mail failed as a sentence, and that one is being sent already', async () => {
    const { id, code } = await placeOrder(server);
    await server.smtp.waitFor(mail => mail.subject.endsWith(`Confirmation de commande ${code}`));
    const recipient = (await tabs(id)).deliveryEmail.recipient ?? '';
    server.smtp.refuse(recipient, 'No such user here');
    await admin.request(CHANGE_DELIVERY, { input: { orderId: id, status: 'SHIPPED' } });
    await admin.request(`mutation ($id: ID!) { sendDeliveryEmail(orderId: $id) { __typename } }`, { id });
    const newest = async () => (await tabs(id)).emails[0];
    await expect.poll(async () => (await newest())?.state, { timeout: 20_000 }).toBe('FAILED');
    expect(await newest()).toMatchObject({
      type: 'ORDER_SHIPPED',
      failure: 'Le serveur de messagerie a refusé l’adresse du destinataire.',
    });
    expect((await newest())?.error).toContain('No such user here');
    await server.smtp.down();
    try {
      await admin.request(`mutation ($id: ID!) { sendDeliveryEmail(orderId: $id) { __typename } }`, { id });
      expect((await tabs(id)).deliveryEmail.refusal).toBe('Cet e-mail est déjà en cours d’envoi.');
      await expect
        .poll(async () => (await newest())?.failure, { timeout: 20_000 })
        .toBe('Le serveur de messagerie ne répond pas.');
      expect((await newest())?.state).toBe('QUEUED');
    } finally {
      await server.smtp.up();
    }
  });

  it('answers in the language of the admin’s interface, whichever content is being edited', async () => {
    const { id } = await placeOrder(server);
    const response = await fetch(`${server.url}/admin-api?languageCode=fr`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'vendure-token': 'boutique',
        'x-interface-language': 'en',
        authorization: `Bearer ${admin.authToken ?? ''}`,
      },
      body: JSON.stringify({ query: TABS, variables: { id } }),
    });
    const { data } = (await response.json()) as { data: Tabs };
    expect(data.order.workflow.label).toBe('Awaiting payment');
    expect(data.order.orderPayments[0]?.methodName).toBe('Cheque');
  });
});
