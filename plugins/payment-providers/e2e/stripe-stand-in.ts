import nock from 'nock';
import Stripe from 'stripe';
import type { ShopServer } from '../../../e2e/support/test-server';

/** A payment at the Stripe that stands in for the real one. */
export interface StandInIntent {
  id: string;
  object: 'payment_intent';
  amount: number;
  amount_received: number;
  currency: string;
  status: string;
  client_secret: string;
  payment_method_types: string[];
  metadata: Record<string, string>;
  last_payment_error: { message: string } | null;
}

/** A page of Stripe's own, on which a payment is made. */
export interface StandInSession {
  id: string;
  object: 'checkout.session';
  status: 'open' | 'complete' | 'expired';
  url: string | null;
  payment_intent: string | null;
  /** What the shop asked for. */
  body: Record<string, string>;
}

export interface StandInRequest {
  path: string;
  authorization: string;
  idempotencyKey: string;
  body: Record<string, string>;
}

type Reply = [number, object];

/** For signatures alone. */
const signer = new Stripe('sk_test_signer', { apiVersion: '2023-08-16' });

const refusal = (message: string, type = 'invalid_request_error'): Reply => [400, { error: { type, message } }];

/**
 * Stripe's API as far as the shop uses it, behind the real library: payments with their states, idempotency keys that answer
 * alike and refuse other parameters, refunds. What the shop sent is in `requests`.
 */
export class StripeStandIn {
  readonly intents = new Map<string, StandInIntent>();
  readonly sessions = new Map<string, StandInSession>();
  readonly requests: StandInRequest[] = [];
  /** What the next refunds become. */
  refundStatus = 'succeeded';
  /** How many of the next requests break on the way. */
  broken = 0;
  private readonly kept = new Map<string, { body: string; reply: Reply }>();
  private numbers = 0;

  start(): void {
    nock.disableNetConnect();
    nock.enableNetConnect(/localhost|127\.0\.0\.1/);
    const answer = (uri: string, body: nock.Body, headers: Record<string, string | string[]>) =>
      this.answer(uri, typeof body === 'string' ? body : '', headers);
    nock('https://api.stripe.com')
      .persist()
      .get(/^\/v1\//)
      .reply(function (uri, body) {
        return answer(uri, body, this.req.headers);
      })
      .post(/^\/v1\//)
      .reply(function (uri, body) {
        return answer(uri, body, this.req.headers);
      });
  }

  stop(): void {
    nock.cleanAll();
    nock.enableNetConnect();
  }

  /** The payment whose client secret the shop has answered. */
  of(clientSecret: string): StandInIntent {
    const intent = this.intents.get(clientSecret.split('_secret_')[0]);
    if (!intent) throw new Error(`No payment for ${clientSecret}`);
    return intent;
  }

  /** What the customer's bank does. */
  become(intent: StandInIntent, status: string, changes: Partial<StandInIntent> = {}): StandInIntent {
    return Object.assign(
      intent,
      { status, ...(status === 'succeeded' && { amount_received: intent.amount }) },
      changes,
    );
  }

  /** The customer pays on Stripe's own page. */
  payAt(url: string, status = 'succeeded'): StandInIntent {
    const session = [...this.sessions.values()].find(candidate => candidate.url === url);
    if (session?.status !== 'open') throw new Error(`There is no page ${url}`);
    const { body } = session;
    const metadata = Object.entries(body).map(([key, value]) => [key.replace('payment_intent_data[', ''), value]);
    const { id } = this.create({
      ...Object.fromEntries(metadata.map(([key, value]) => [key.replace('metadata][', 'metadata['), value])),
      amount: body['line_items[0][price_data][unit_amount]'],
      currency: body['line_items[0][price_data][currency]'],
      'payment_method_types[0]': body['payment_method_types[0]'],
    });
    Object.assign(session, { status: 'complete', url: null, payment_intent: id });
    return this.become(this.intents.get(id)!, status);
  }

  created = (): StandInRequest[] => this.requests.filter(({ path }) => path === '/v1/payment_intents');

  private answer(path: string, body: string, headers: Record<string, string | string[]>): Reply {
    const header = (name: string) => [headers[name] ?? ''].flat()[0];
    const parsed = Object.fromEntries(new URLSearchParams(body));
    const request = {
      path,
      authorization: header('authorization'),
      idempotencyKey: header('idempotency-key'),
      body: parsed,
    };
    this.requests.push(request);
    if (this.broken > 0) {
      this.broken -= 1;
      return [500, { error: { type: 'api_error', message: 'Stripe is down' } }];
    }
    const known = request.idempotencyKey && this.kept.get(request.idempotencyKey);
    if (known) return known.body === body ? known.reply : refusal('Keys for idempotent requests', 'idempotency_error');
    const reply = this.act(request);
    if (request.idempotencyKey) this.kept.set(request.idempotencyKey, { body, reply });
    return reply;
  }

  private act({ path, body }: StandInRequest): Reply {
    if (path === '/v1/payment_intents') return [200, this.create(body)];
    if (path === '/v1/refunds') return this.refund(body);
    if (path === '/v1/checkout/sessions' && body.mode) return [200, this.createSession(body)];
    if (path.startsWith('/v1/checkout/sessions')) return this.session(path);
    const [, , , id, action] = path.split('/');
    const intent = this.intents.get(id);
    if (!intent) return [404, { error: { type: 'invalid_request_error', message: `No such payment_intent: ${id}` } }];
    if (action !== 'cancel') return [200, { ...intent }];
    if (!intent.status.startsWith('requires_')) return refusal(`You cannot cancel this: it is ${intent.status}`);
    return [200, { ...this.become(intent, 'canceled') }];
  }

  private create(body: Record<string, string>): StandInIntent {
    const id = `pi_${++this.numbers}`;
    const metadata = Object.entries(body).flatMap(([key, value]) => {
      const name = /^metadata\[(\w+)\]$/.exec(key)?.[1];
      return name ? [[name, value] as const] : [];
    });
    const intent: StandInIntent = {
      id,
      object: 'payment_intent',
      amount: Number(body.amount),
      amount_received: 0,
      currency: body.currency,
      status: 'requires_payment_method',
      client_secret: `${id}_secret_1`,
      payment_method_types: [body['payment_method_types[0]']],
      metadata: Object.fromEntries(metadata),
      last_payment_error: null,
    };
    this.intents.set(id, intent);
    return { ...intent };
  }

  private session(path: string): Reply {
    const [, , , , target, action] = path.split('/');
    const [, paidBy] = target ? [] : path.split('payment_intent=');
    if (paidBy) {
      const data = [...this.sessions.values()].filter(({ payment_intent }) => payment_intent === paidBy.split('&')[0]);
      return [200, { object: 'list', data, has_more: false }];
    }
    const session = this.sessions.get(target);
    if (!session) return refusal(`No such session: ${target}`);
    if (action !== 'expire') return [200, { ...session }];
    if (session.status !== 'open') return refusal(`This session is ${session.status}`);
    return [200, { ...Object.assign(session, { status: 'expired', url: null }) }];
  }

  private createSession(body: Record<string, string>): StandInSession {
    const id = `cs_${++this.numbers}`;
    const url = `https://checkout.stripe.com/c/pay/${id}`;
    const session: StandInSession = { id, object: 'checkout.session', status: 'open', url, payment_intent: null, body };
    this.sessions.set(id, session);
    return { ...session };
  }

  private refund(body: Record<string, string>): Reply {
    const id = `re_${++this.numbers}`;
    return [200, { id, object: 'refund', status: this.refundStatus, payment_intent: body.payment_intent }];
  }
}

/** Sends an event as Stripe does, signed with `secret`. @returns the status that the shop answers */
export async function tell(
  server: Pick<ShopServer, 'url'>,
  type: string,
  object: object,
  secret = 'whsec_boutique',
): Promise<number> {
  const payload = JSON.stringify({ id: `evt_${type}`, object: 'event', type, data: { object } });
  const signature = signer.webhooks.generateTestHeaderString({ payload, secret });
  const { status } = await fetch(`${server.url}/payments/stripe`, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8', 'stripe-signature': signature },
    body: payload,
  });
  return status;
}
