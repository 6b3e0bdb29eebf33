import nock from 'nock';
import type { ShopServer } from '../../../e2e/support/test-server';

export interface StandInPayment {
  id: string;
  status: string;
  amount: { value: string; currency: string };
  isCancelable: boolean;
  description: string;
  metadata: Record<string, string>;
  webhookUrl: string;
  redirectUrl: string;
}

/** Mollie's API as far as the shop uses it, behind the real library. */
export class MollieStandIn {
  readonly payments = new Map<string, StandInPayment>();
  readonly refunds: { id: string; paymentId: string; status: string; amount: { value: string } }[] = [];
  readonly keys: string[] = [];

  start(): void {
    const created = (body: Partial<StandInPayment>) => this.create(body);
    const keys = this.keys;
    const api = nock('https://api.mollie.com').persist();
    api.post('/v2/payments').reply(function (_uri, body) {
      keys.push([this.req.headers['idempotency-key'] ?? ''].flat()[0]);
      return [201, created(body as Partial<StandInPayment>)];
    });
    api.get(/^\/v2\/payments\/tr_\w+$/).reply(uri => this.found(uri.split('/')[3]));
    api.delete(/^\/v2\/payments\/tr_\w+$/).reply(uri => {
      const payment = this.payments.get(uri.split('/')[3]);
      if (payment) payment.status = 'canceled';
      return this.found(uri.split('/')[3]);
    });
    api.post(/^\/v2\/payments\/tr_\w+\/refunds$/).reply((uri, body) => {
      const { amount } = body as { amount: { value: string } };
      const refund = { id: `re_m${this.refunds.length + 1}`, paymentId: uri.split('/')[3], status: 'pending', amount };
      this.refunds.push(refund);
      return [201, { resource: 'refund', ...refund }];
    });
    api.get(/^\/v2\/payments\/tr_\w+\/refunds/).reply(uri => {
      const refunds = this.refunds.filter(({ paymentId }) => paymentId === uri.split('/')[3]);
      return [
        200,
        {
          count: refunds.length,
          _embedded: { refunds: refunds.map(refund => ({ resource: 'refund', ...refund })) },
          _links: {},
        },
      ];
    });
    api.get(/^\/v2\/methods/).reply(200, {
      count: 1,
      _embedded: { methods: [{ resource: 'method', id: 'ideal', description: 'iDEAL' }] },
      _links: {},
    });
  }

  private create(body: Partial<StandInPayment>): object {
    const id = `tr_${this.payments.size + 1}`;
    this.payments.set(id, { ...(body as StandInPayment), id, status: 'open', isCancelable: true });
    return this.found(id)[1];
  }

  private found(id: string): [number, object] {
    const payment = this.payments.get(id);
    if (!payment) return [404, { status: 404, title: 'Not Found', detail: 'No payment exists with token' }];
    const checkout = { href: `https://www.mollie.com/checkout/${id}`, type: 'text/html' };
    return [200, { resource: 'payment', mode: 'test', ...payment, _links: { checkout } }];
  }
}

/** Tells the shop, as Mollie does, that something has happened to a payment. */
export async function tellMollie({ url }: Pick<ShopServer, 'url'>, id: string, token = 'boutique'): Promise<number> {
  const body = new URLSearchParams({ id });
  return (await fetch(`${url}/payments/mollie/${token}/1`, { method: 'POST', body })).status;
}
