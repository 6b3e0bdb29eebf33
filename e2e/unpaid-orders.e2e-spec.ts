import { Payment, RequestContextService, TransactionalConnection } from '@vendure/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asMerchant, placed as placedWithDeposit, receive, setTerms } from '../plugins/deposits/e2e/support';
import { OrderEmail } from '../plugins/order-emails';
import { UnpaidOrders } from '../plugins/unpaid-orders';
import type { GraphqlClient } from './support/graphql-client';
import { countOf, Merchant, statesOf } from './support/merchant-client';
import { type Outcome, placeOrder } from './support/shopping';
import { createShopServer, type ShopServer } from './support/test-server';

const site = 'La Petite Papeterie';
const DAY = 24 * 60 * 60 * 1000;

const FOLLOW_UP = `query ($id: ID!) { order(id: $id) {
  paymentFollowUp { reminders nextReminderOn payBy paused } paymentReminderEmail { recipient subject refusal } } }`;
const REMIND = `mutation ($id: ID!) { sendPaymentReminder(orderId: $id) {
  __typename ... on ErrorResult { errorCode message } } }`;
const REQUEST_BALANCE = `mutation ($id: ID!) { sendBalanceRequest(orderId: $id) { __typename } }`;
const PAUSE = `mutation ($id: ID!, $paused: Boolean!) { pausePaymentFollowUp(orderId: $id, paused: $paused) { id } }`;

interface Waiting {
  paymentFollowUp: { reminders: number; nextReminderOn: string | null; payBy: string | null; paused: boolean } | null;
  paymentReminderEmail: { recipient: string; subject: string; refusal: string | null };
}

/** The calendar day in Paris, so many days from now. */
const day = (days: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(new Date(Date.now() + days * DAY));
const inWords = (days: number) =>
  new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone: 'Europe/Paris' }).format(
    new Date(Date.now() + days * DAY),
  );

/** A server, and what a merchant of its French shop does and sees about money that does not come. */
function bench(server: ShopServer, merchant: Merchant) {
  const backdate = (entity: typeof Payment | typeof OrderEmail, where: object, days: number) =>
    server.app
      .get(TransactionalConnection)
      .rawConnection.createQueryBuilder()
      .update(entity)
      .set({ createdAt: new Date(Date.now() - days * DAY) })
      .where(where)
      .execute();
  return {
    wants: (paymentReminderDays: number | null, limit: number | null, unpaidCancellationDays: number | null) =>
      setTerms(server, { paymentReminderDays, paymentReminderLimit: limit, unpaidCancellationDays }),
    /** As if the money had been asked for so many days ago. */
    ago: ({ id }: { id: string }, days: number) => backdate(Payment, { order: { id: Number(id) } }, days),
    mailedAgo: ({ id }: { id: string }, type: 'PAYMENT_REMINDER' | 'BALANCE_REQUEST', days: number) =>
      backdate(OrderEmail, { orderId: Number(id), type }, days),
    followUpAll: async () => {
      const ctx = await server.app.get(RequestContextService).create({ apiType: 'admin' });
      return server.app.get(UnpaidOrders).followUpAll(ctx);
    },
    waiting: async ({ id }: { id: string }) =>
      (await merchant.admin.request<{ order: Waiting }>(FOLLOW_UP, { id })).order,
    remind: async ({ id }: { id: string }, admin: GraphqlClient = merchant.admin) =>
      (await admin.request<{ sendPaymentReminder: Outcome }>(REMIND, { id })).sendPaymentReminder,
    reminders: async ({ id }: { id: string }) => countOf(await merchant.order(id), 'PAYMENT_REMINDER'),
  };
}
type Bench = ReturnType<typeof bench>;

describe('C5 money that does not come', () => {
  let server: ShopServer;
  let merchant: Merchant;
  let wants: Bench['wants'];
  let ago: Bench['ago'];
  let mailedAgo: Bench['mailedAgo'];
  let followUpAll: Bench['followUpAll'];
  let waiting: Bench['waiting'];
  let remind: Bench['remind'];
  let reminders: Bench['reminders'];
  // Messages stay written, so that they can be counted.
  beforeAll(async () => {
    server = await createShopServer({ worker: false });
    merchant = new Merchant(await server.admin());
    ({ wants, ago, mailedAgo, followUpAll, waiting, remind, reminders } = bench(server, merchant));
  });
  afterAll(() => server.stop());

  it('is waited for as long as the store does not say otherwise', async () => {
    const order = await placeOrder(server);
    await ago(order, 400);
    expect(await followUpAll()).toEqual({ reminded: 0, cancelled: 0 });
    expect(await waiting(order)).toMatchObject({
      paymentFollowUp: { reminders: 0, nextReminderOn: null, payBy: null, paused: false },
    });
    await merchant.receive(order.id);
    expect((await waiting(order)).paymentFollowUp).toBeNull();
  });

  it('is reminded of after the store’s days, as often as the store wants, once each', async () => {
    await wants(7, 2, null);
    const order = await placeOrder(server);
    expect((await waiting(order)).paymentFollowUp).toMatchObject({ nextReminderOn: day(7), payBy: null });
    await ago(order, 6);
    expect(await followUpAll()).toEqual({ reminded: 0, cancelled: 0 });
    await ago(order, 7);
    const rounds = await Promise.all([followUpAll(), followUpAll(), followUpAll()]);
    expect(rounds.reduce((sum, { reminded }) => sum + reminded, 0)).toBe(1);
    expect(await followUpAll()).toEqual({ reminded: 0, cancelled: 0 });
    expect((await waiting(order)).paymentFollowUp).toMatchObject({ reminders: 1, nextReminderOn: day(7) });

    await ago(order, 14);
    await mailedAgo(order, 'PAYMENT_REMINDER', 7);
    expect(await followUpAll()).toEqual({ reminded: 1, cancelled: 0 });
    await ago(order, 100);
    await mailedAgo(order, 'PAYMENT_REMINDER', 50);
    expect(await followUpAll()).toEqual({ reminded: 0, cancelled: 0 });
    expect(await reminders(order)).toBe(2);
    await merchant.receive(order.id);
    await wants(null, null, null);
  });

  it('is reminded of by hand, to the customer alone; not what is not awaited', async () => {
    const order = await placeOrder(server, 'bank-transfer');
    expect((await waiting(order)).paymentReminderEmail).toMatchObject({
      subject: `${site} - Rappel de paiement (commande ${order.code})`,
      refusal: null,
    });
    expect(await Promise.all([remind(order), remind(order)])).toEqual([
      { __typename: 'Order' },
      { __typename: 'Order' },
    ]);
    expect(await reminders(order)).toBe(1);
    expect((await waiting(order)).paymentReminderEmail.refusal).toBe('Cet e-mail est déjà en cours d’envoi.');

    await merchant.receive(order.id, { method: 'bank-transfer' });
    expect(await remind(order)).toEqual({
      __typename: 'EmailNotAllowedError',
      errorCode: 'EMAIL_NOT_ALLOWED_ERROR',
      message: 'Aucun paiement par chèque, espèces ou virement n’est attendu pour cette commande.',
    });
  });

  it('is not looked at, nor asked for, from another store', async () => {
    const order = await placeOrder(server);
    const other = await server.admin('company-store');
    await expect(remind(order, other)).rejects.toThrow();
    await expect(other.request(PAUSE, { id: order.id, paused: true })).rejects.toThrow();
    expect((await waiting(order)).paymentFollowUp).toMatchObject({ paused: false });
    await setTerms(server, { paymentReminderDays: 1, unpaidCancellationDays: 1 }, 'company-store');
    await ago(order, 10);
    expect(await followUpAll()).toEqual({ reminded: 0, cancelled: 0 });
    await setTerms(server, { paymentReminderDays: null, unpaidCancellationDays: null }, 'company-store');
    await merchant.receive(order.id);
  });

  describe('after the store’s delay', () => {
    beforeAll(() => wants(7, 1, 15));
    afterAll(() => wants(null, null, null));

    it('has its order cancelled, and the customer told why', async () => {
      const cancelled = await placeOrder(server);
      expect((await waiting(cancelled)).paymentFollowUp).toMatchObject({ payBy: day(15) });
      await ago(cancelled, 15);
      expect(await followUpAll()).toEqual({ reminded: 1, cancelled: 0 });
      await ago(cancelled, 16);
      const rounds = await Promise.all([followUpAll(), followUpAll()]);
      expect(rounds.reduce((sum, round) => sum + round.cancelled, 0)).toBe(1);
      const order = await merchant.order(cancelled.id);
      expect(order).toMatchObject({ state: 'Cancelled', workflow: { status: 'CANCELLED' } });
      expect(statesOf(order)).toEqual([`Cancelled ${cancelled.totalWithTax}`]);
      expect(countOf(order, 'ORDER_CANCELLED')).toBe(2);
      expect((await waiting(cancelled)).paymentFollowUp).toBeNull();
      expect(await followUpAll()).toEqual({ reminded: 0, cancelled: 0 });
    });

    it('keeps an order of which a part has come, or that the merchant wants left alone', async () => {
      const part = await placeOrder(server, 'cheque', 2);
      expect(await merchant.receive(part.id, { amount: 500 })).toMatchObject({ __typename: 'Order' });
      const alone = await placeOrder(server);
      await merchant.admin.request(PAUSE, { id: alone.id, paused: true });
      for (const order of [part, alone]) await ago(order, 100);
      expect(await followUpAll()).toEqual({ reminded: 1, cancelled: 0 });
      expect(await reminders(part)).toBe(1);
      expect((await waiting(part)).paymentFollowUp).toMatchObject({ reminders: 1, payBy: null });
      expect((await waiting(alone)).paymentFollowUp).toEqual({
        reminders: 0,
        nextReminderOn: null,
        payBy: null,
        paused: true,
      });
      await merchant.receive(part.id);

      await merchant.admin.request(PAUSE, { id: alone.id, paused: false });
      expect(await followUpAll()).toEqual({ reminded: 0, cancelled: 1 });
      expect(await merchant.order(alone.id)).toMatchObject({ state: 'Cancelled' });
    });

    it('is either received or given up, when both happen at once', async () => {
      for (let round = 0; round < 5; round++) {
        const { id } = await placeOrder(server);
        await ago({ id }, 16);
        const [received, done] = await Promise.all([merchant.receive(id), followUpAll()]);
        const { state, payments } = await merchant.order(id);
        const paid = received.__typename === 'Order';
        expect(done).toEqual({ reminded: 0, cancelled: paid ? 0 : 1 });
        expect(state).toBe(paid ? 'PaymentSettled' : 'Cancelled');
        expect(payments.map(payment => payment.state)).toEqual([paid ? 'Settled' : 'Cancelled']);
      }
    });

    it('a balance is reminded of once it has been asked for, and never given up', async () => {
      await setTerms(server, { depositPercentage: 40 });
      const order = await placedWithDeposit(server);
      expect((await waiting(order)).paymentFollowUp).toMatchObject({ nextReminderOn: day(7), payBy: day(15) });
      await receive(merchant.admin, order, 'DEPOSIT');
      await ago(order, 100);
      expect(await followUpAll()).toEqual({ reminded: 0, cancelled: 0 });
      expect((await waiting(order)).paymentFollowUp).toMatchObject({ nextReminderOn: null, payBy: null });
      await merchant.admin.request(REQUEST_BALANCE, { id: order.id });
      expect((await waiting(order)).paymentFollowUp).toMatchObject({ nextReminderOn: day(7), payBy: null });
      await mailedAgo(order, 'BALANCE_REQUEST', 7);
      expect(await followUpAll()).toEqual({ reminded: 1, cancelled: 0 });
      await setTerms(server, { depositPercentage: 0 });
      await receive(merchant.admin, await asMerchant(merchant.admin, order.id), 'BALANCE');
    });
  });
});

describe('C5 what the customer reads of money that does not come', () => {
  let server: ShopServer;
  beforeAll(async () => {
    server = await createShopServer();
  });
  afterAll(() => server.stop());

  it('is how to pay, the last day for it, and why the order was cancelled', async () => {
    const { wants, ago, followUpAll } = bench(server, new Merchant(await server.admin()));
    await wants(7, 1, 15);
    const order = await placeOrder(server, 'bank-transfer');
    const mailOf = async (subject: string) => {
      const mail = await server.smtp.waitFor(
        ({ subject: found, recipients }) =>
          found === `${site} - ${subject}` && recipients.some(address => address.startsWith('customer-')),
      );
      return mail.text.replace(/\s+/g, ' ');
    };
    const last = (days: number) => `Sans paiement reçu d’ici le ${inWords(days)}, votre commande sera annulée.`;
    expect(await mailOf(`Confirmation de commande ${order.code}`)).toContain(last(15));

    await ago(order, 7);
    expect(await followUpAll()).toEqual({ reminded: 1, cancelled: 0 });
    const reminder = await mailOf(`Rappel de paiement (commande ${order.code})`);
    expect(reminder).toContain(`Nous n’avons pas encore reçu le règlement de votre commande ${order.code}`);
    expect(reminder).toContain('IBAN FR76');
    expect(reminder).toContain(last(8));

    await ago(order, 16);
    expect(await followUpAll()).toEqual({ reminded: 0, cancelled: 1 });
    const cancelled = await mailOf(`Commande ${order.code} annulée`);
    expect(cancelled).toContain('Motif : Paiement non reçu dans le délai de 15 jours');
    expect(cancelled).toContain('Vous n’avez rien à payer.');
  });

  it('is no reminder that had not left yet when the money came', async () => {
    const merchant = new Merchant(await server.admin());
    const { remind, reminders } = bench(server, merchant);
    const order = await placeOrder(server, 'bank-transfer');
    await server.smtp.waitForCount(2, ({ subject }) => subject.endsWith(order.code));
    await server.smtp.down();
    await remind(order);
    expect(await reminders(order)).toBe(1);
    await merchant.receive(order.id, { method: 'bank-transfer' });
    await expect.poll(() => reminders(order), { timeout: 30_000 }).toBe(0);
    await server.smtp.up();
    await server.smtp.waitFor(({ subject }) => subject === `${site} - Validation de commande ${order.code}`);
    expect(server.smtp.messages.filter(({ subject }) => subject.includes('Rappel de paiement'))).toHaveLength(1);
  });
});
