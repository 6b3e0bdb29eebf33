import { expect, it } from 'vitest';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { pay } from '../../../e2e/support/shopping';
import { tell } from './stripe-stand-in';
import { atPayment, begin, kinds, type OnlineShop, orderOf, received, setStore } from './support';

const PAGE = `query ($id: ID!) { order(id: $id) { detailUrl } }`;

/** Cases for a server that stands already: paying from the page that this server shows of an order. */
export function orderPageCases(world: () => OnlineShop): void {
  async function placed() {
    const { server, admin } = world();
    const { shop, order } = await atPayment(server);
    await pay(shop, 'cheque');
    return { shop, order, page: await addressOf(admin, order.id) };
  }
  const addressOf = async (admin: GraphqlClient, id: string) =>
    (await admin.request<{ order: { detailUrl: string } }>(PAGE, { id })).order.detailUrl;
  const read = async (address: string) => (await fetch(address)).text();
  const formOf = (html: string) =>
    /<form method="post" action="([^"]+)"/.exec(html)?.[1].replaceAll('&amp;', '&').replaceAll('&#x3D;', '=');
  /** The button of a method, as a browser presses it. */
  const press = (action: string, method: string) =>
    fetch(action, { method: 'POST', body: new URLSearchParams({ method }), redirect: 'manual' });
  const opened = async (page: string, method = 'stripe-card') => {
    const answer = await press(formOf(await read(page)) ?? '', method);
    expect(answer.status).toBe(303);
    return answer.headers.get('location') ?? '';
  };

  it('A5 leads from the order’s page to Stripe’s own, without a script, and is paid when Stripe says so', async () => {
    const { server, stripe, admin } = world();
    const { order, page } = await placed();
    const html = await read(page);
    expect(html).toContain('Payer en ligne');
    expect(html).toContain('<button name="method" value="stripe-card">Carte bancaire</button>');
    expect(html).not.toContain('braintree');
    const english = await read(`${page}&lang=en`);
    expect(english).toContain('Pay online');

    const url = await opened(page);
    expect(url).toMatch(/^https:\/\/checkout\.stripe\.com\//);
    const { body } = [...stripe.sessions.values()].at(-1)!;
    expect(body).toMatchObject({
      mode: 'payment',
      locale: 'fr',
      client_reference_id: order.code,
      success_url: `${page}&lang=fr&paying=1`,
      cancel_url: `${page}&lang=fr`,
      'line_items[0][price_data][unit_amount]': String(order.totalWithTax),
      'payment_method_types[0]': 'card',
    });
    // Pressed again, it is the same page.
    expect(await opened(page)).toBe(url);
    const intent = stripe.payAt(url);
    const waiting = await read(`${page}&lang=fr&paying=1`);
    expect([waiting.includes('La confirmation de votre paiement'), formOf(waiting)]).toEqual([true, undefined]);
    // Not before Stripe has told of what is under way.
    expect((await press(formOf(html) ?? '', 'stripe-paypal')).status).toBe(409);

    for (let times = 0; times < 2; times++) expect(await tell(server, 'payment_intent.succeeded', intent)).toBe(200);
    const paid = await orderOf(admin, order.id);
    expect(paid).toMatchObject({ state: 'PaymentSettled', invoices: [{ totalWithTax: order.totalWithTax }] });
    expect(paid.payments).toMatchObject([{ method: 'stripe-card', state: 'Settled', transactionId: intent.id }]);
    expect(kinds(paid)).toContain('ORDER_VALIDATION');
    expect(await read(page)).not.toContain('Payer en ligne');
    expect((await press(formOf(html) ?? '', 'stripe-card')).status).toBe(409);
  });

  it('offers it again where a debit that was begun there has failed', async () => {
    const { server, stripe, admin } = world();
    const { order, page } = await placed();
    const debit = stripe.payAt(await opened(page, 'stripe-bank-debit'), 'processing');
    await tell(server, 'payment_intent.processing', debit);
    expect(await read(page)).not.toContain('Payer en ligne');
    await tell(server, 'payment_intent.payment_failed', stripe.become(debit, 'requires_payment_method'));
    expect(await read(page)).toContain('Payer en ligne');
    // Of one of which the shop was not told.
    const untold = stripe.payAt(await opened(page, 'stripe-bank-debit'), 'requires_payment_method');
    const card = stripe.payAt(await opened(page));
    expect(card.id).not.toBe(untold.id);
    await tell(server, 'payment_intent.succeeded', card);
    expect((await orderOf(admin, order.id)).state).toBe('PaymentSettled');
  });

  it('closes Stripe’s page when the money has come otherwise, and when the customer pays elsewhere', async () => {
    const { stripe, admin } = world();
    const { shop, order, page } = await placed();
    await opened(page);
    const first = [...stripe.sessions.values()].at(-1)!;
    const form = stripe.of(await begin(shop, 'stripe-card', false, order.code));
    expect(first.status).toBe('expired');
    await opened(page, 'stripe-paypal');
    const second = [...stripe.sessions.values()].at(-1)!;
    expect([form.status, second.status]).toEqual(['canceled', 'open']);
    await received(admin, order.id);
    await expect.poll(() => second.status).toBe('expired');
  });

  it('is open to whoever has the link, and to nobody else; not where the store shows orders on its own site', async () => {
    const { admin } = world();
    const { order, page } = await placed();
    const action = formOf(await read(page)) ?? '';
    expect((await press(action.replace(/signature=.{4}/, 'signature=AAAA'), 'stripe-card')).status).toBe(403);
    expect((await press(action, 'cheque')).status).toBe(409);
    expect((await press(action, 'braintree')).status).toBe(409);
    await setStore(admin, { orderUrlPattern: 'https://boutique.example/commandes/{code}' });
    expect(await addressOf(admin, order.id)).toBe(`https://boutique.example/commandes/${order.code}`);
    expect(await read(page)).not.toContain('Payer en ligne');
    await setStore(admin, { orderUrlPattern: null });
  });
}
