import { Order, Payment, RequestContextService, TransactionalConnection } from '@vendure/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asMerchant, placed as placedWithDeposit, receive, setTerms } from '../plugins/deposits/e2e/support';
import { OrderEmail } from '../plugins/order-emails';
import { UnpaidOrders } from '../plugins/unpaid-orders';
import type { GraphqlClient } from './support/graphql-client';
import { countOf, Merchant, statesOf } from './support/merchant-client';
import { parisDay, parisDayInWords } from './support/paris-days';
import { type Outcome, placeOrder } from './support/shopping';
import { createShopServer, type ShopServer } from './support/test-server';

const site = 'La Petite Papeterie';

const FOLLOW_UP = `query ($id: ID!) { order(id: $id) {
  paymentFollowUp { reminders nextReminderOn payBy cancelledOn paused } paymentReminderEmail { recipient subject refusal } } }`;
const REMIND = `mutation ($id: ID!) { sendPaymentReminder(orderId: $id) {
  __typename ... on ErrorResult { errorCode message } } }`;
const REQUEST_BALANCE = `mutation ($id: ID!) { sendBalanceRequest(orderId: $id) { __typename } }`;
const LOCK = `mutation ($id: ID!) { setDecorationLock(orderId: $id, locked: true) { id } }`;
const PAUSE = `mutation ($id: ID!, $paused: Boolean!) { pausePaymentFollowUp(orderId: $id, paused: $paused) { id } }`;

interface Waiting {
  paymentFollowUp: {
    reminders: number;
    nextReminderOn: string | null;
    payBy: string | null;
    cancelledOn: string | null;
    paused: boolean;
  } | null;
  paymentReminderEmail: { recipient: string; subject: string; refusal: string | null };
}

/** What a merchant of the French shop does and sees about money that does not come. */
function bench(server: ShopServer, merchant: Merchant) {
  const update = (entity: typeof Payment | typeof OrderEmail | typeof Order, where: object, changes: object) =>
    server.app
      .get(TransactionalConnection)
      .rawConnection.createQueryBuilder()
      .update(entity)
      .set(changes)
      .where(where)
      .execute();
  const morning = (days: number) => new Date(`${parisDay(days)}T06:00:00Z`);
  const context = () => server.app.get(RequestContextService).create({ apiType: 'admin' });
  return {
    wants: (paymentReminderDays: number | null, limit: number | null, unpaidCancellationDays: number | null) =>
      setTerms(server, { paymentReminderDays, paymentReminderLimit: limit, unpaidCancellationDays }),
    /** As if the money had been asked for so many days ago. */
    ago: ({ id }: { id: string }, days: number) =>
      update(Payment, { order: { id: Number(id) } }, { createdAt: morning(-days) }),
    mailedAgo: ({ id }: { id: string }, type: 'PAYMENT_REMINDER' | 'BALANCE_REQUEST', days: number) =>
      update(OrderEmail, { orderId: Number(id), type }, { createdAt: morning(-days), state: 'SENT' }),
    /** As if a message had named that day as the last. */
    told: ({ id }: { id: string }, days: number) =>
      update(Order, { id: Number(id) }, { customFields: { toldPayBy: parisDay(days) } }),
    followUpAll: async () => server.app.get(UnpaidOrders).followUpAll(await context()),
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
  let told: Bench['told'];
  let followUpAll: Bench['followUpAll'];
  let waiting: Bench['waiting'];
  let remind: Bench['remind'];
  let reminders: Bench['reminders'];
  // Messages stay written, so that they can be counted.
  beforeAll(async () => {
    server = await createShopServer({ worker: false });
    merchant = new Merchant(await server.admin());
    ({ wants, ago, mailedAgo, told, followUpAll, waiting, remind, reminders } = bench(server, merchant));
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
    expect((await waiting(order)).paymentFollowUp).toMatchObject({ nextReminderOn: parisDay(7), payBy: null });
    await ago(order, 6);
    expect(await followUpAll()).toEqual({ reminded: 0, cancelled: 0 });
    await ago(order, 7);
    const rounds = await Promise.all([followUpAll(), followUpAll(), followUpAll()]);
    expect(rounds.reduce((sum, { reminded }) => sum + reminded, 0)).toBe(1);
    expect(await followUpAll()).toEqual({ reminded: 0, cancelled: 0 });
    expect((await waiting(order)).paymentFollowUp).toMatchObject({ reminders: 1, nextReminderOn: parisDay(7) });

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

    it('has its order cancelled, some days after the last day that the customer was told', async () => {
      const placed = await placeOrder(server);
      expect((await waiting(placed)).paymentFollowUp).toMatchObject({ payBy: parisDay(15), cancelledOn: parisDay(19) });
      await ago(placed, 19);
      await told(placed, -3);
      expect(await followUpAll()).toEqual({ reminded: 0, cancelled: 0 });
      await told(placed, -4);
      const rounds = await Promise.all([followUpAll(), followUpAll()]);
      expect(rounds.reduce((sum, round) => sum + round.cancelled, 0)).toBe(1);
      const order = await merchant.order(placed.id);
      expect(order).toMatchObject({ state: 'Cancelled', workflow: { status: 'CANCELLED' } });
      expect(statesOf(order)).toEqual([`Cancelled ${placed.totalWithTax}`]);
      expect(countOf(order, 'ORDER_CANCELLED')).toBe(2);
      expect((await waiting(placed)).paymentFollowUp).toBeNull();
      expect(await followUpAll()).toEqual({ reminded: 0, cancelled: 0 });
    });

    it('is told a week before to whoever has never heard of it, and a promise is kept', async () => {
      await wants(null, null, 15);
      const old = await placeOrder(server);
      await ago(old, 100);
      expect((await waiting(old)).paymentFollowUp).toMatchObject({ payBy: parisDay(7), cancelledOn: parisDay(11) });
      expect(await followUpAll()).toEqual({ reminded: 1, cancelled: 0 });
      expect(await followUpAll()).toEqual({ reminded: 0, cancelled: 0 });
      await told(old, 20);
      await wants(null, null, 3);
      expect((await waiting(old)).paymentFollowUp).toMatchObject({ payBy: parisDay(20), cancelledOn: parisDay(24) });
      expect(await followUpAll()).toEqual({ reminded: 0, cancelled: 0 });
      await merchant.receive(old.id);
      await wants(7, 1, 15);
    });

    it('keeps an order of which a part has come, that is being made, or that the merchant wants left alone', async () => {
      const part = await placeOrder(server, 'cheque', 2);
      expect(await merchant.receive(part.id, { amount: 500 })).toMatchObject({ __typename: 'Order' });
      const made = await placeOrder(server);
      await merchant.admin.request(LOCK, { id: made.id });
      const alone = await placeOrder(server);
      await merchant.admin.request(PAUSE, { id: alone.id, paused: true });
      for (const order of [part, made, alone]) {
        await ago(order, 100);
        await told(order, -80);
      }
      expect(await followUpAll()).toEqual({ reminded: 2, cancelled: 0 });
      expect([await reminders(part), await reminders(made), await reminders(alone)]).toEqual([1, 1, 0]);
      for (const order of [part, made]) {
        expect((await waiting(order)).paymentFollowUp).toMatchObject({ reminders: 1, payBy: null, cancelledOn: null });
        await merchant.receive(order.id);
      }
      expect((await waiting(alone)).paymentFollowUp).toEqual({
        reminders: 0,
        nextReminderOn: null,
        payBy: null,
        cancelledOn: null,
        paused: true,
      });
      // Whoever is asked for their money again is given a day that has not passed.
      await merchant.admin.request(PAUSE, { id: alone.id, paused: false });
      expect((await waiting(alone)).paymentFollowUp).toMatchObject({ payBy: parisDay(7) });
      expect(await followUpAll()).toEqual({ reminded: 1, cancelled: 0 });
      await merchant.receive(alone.id);
    });

    it('begins anew with a part that has not come after all', async () => {
      const { id } = await placeOrder(server, 'cheque', 2);
      await merchant.receive(id, { amount: 500 });
      await ago({ id }, 30);
      await told({ id }, -10);
      const { payments } = await merchant.order(id);
      await merchant.revert(payments.find(({ state }) => state === 'Settled')!.id);
      expect((await waiting({ id })).paymentFollowUp).toMatchObject({
        nextReminderOn: parisDay(7),
        payBy: parisDay(15),
      });
      expect(await followUpAll()).toEqual({ reminded: 0, cancelled: 0 });
      const awaited = (await merchant.order(id)).orderPayments.filter(payment => payment.awaited);
      for (const payment of awaited) await merchant.receive(id, { paymentId: payment.id });
    });

    it('is either received or given up, when both happen at once', async () => {
      for (let round = 0; round < 5; round++) {
        const { id } = await placeOrder(server);
        await ago({ id }, 30);
        await told({ id }, -10);
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
      expect((await waiting(order)).paymentFollowUp).toMatchObject({
        nextReminderOn: parisDay(7),
        payBy: parisDay(15),
      });
      await receive(merchant.admin, order, 'DEPOSIT');
      await ago(order, 100);
      expect(await followUpAll()).toEqual({ reminded: 0, cancelled: 0 });
      expect((await waiting(order)).paymentFollowUp).toMatchObject({ nextReminderOn: null, payBy: null });
      await merchant.admin.request(REQUEST_BALANCE, { id: order.id });
      expect((await waiting(order)).paymentFollowUp).toMatchObject({ nextReminderOn: parisDay(7), payBy: null });
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
    const { wants, ago, told, followUpAll } = bench(server, new Merchant(await server.admin()));
    await wants(7, 1, 15);
    const order = await placeOrder(server, 'bank-transfer');
    const mailOf = async (subject: string) => {
      const mail = await server.smtp.waitFor(
        ({ subject: found, recipients }) =>
          found === `${site} - ${subject}` && recipients.some(address => address.startsWith('customer-')),
      );
      return mail.text.replace(/\s+/g, ' ');
    };
    const last = `Sans paiement reçu d’ici le ${parisDayInWords(15, 'full')}, votre commande sera annulée.`;
    expect(await mailOf(`Confirmation de commande ${order.code}`)).toContain(last);

    await ago(order, 7);
    expect(await followUpAll()).toEqual({ reminded: 1, cancelled: 0 });
    const reminder = await mailOf(`Rappel de paiement (commande ${order.code})`);
    expect(reminder).toContain(`Nous n’avons pas encore reçu le règlement de votre commande ${order.code}`);
    expect(reminder).toContain('IBAN FR76');
    // What the confirmation has promised.
    expect(reminder).toContain(last);

    await told(order, -4);
    await ago(order, 19);
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
