import type { INestApplication } from '@nestjs/common';
import {
  bootstrap,
  Channel,
  CurrencyCode,
  DefaultJobQueuePlugin,
  dummyPaymentHandler,
  EventBus,
  JobQueueService,
  LanguageCode,
  Order,
  OrderStateTransitionEvent,
  Payment,
  PaymentStateTransitionEvent,
  type RequestContext,
  RequestContextService,
  Surcharge,
  TransactionalConnection,
} from '@vendure/core';
import { createHash } from 'crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'fs/promises';
import { tmpdir } from 'os';
import { join } from 'path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../../e2e/support/free-port';
import { pdfText } from '../../../e2e/support/pdf-text';
import { createTestDatabase, databaseKind, type TestDatabase } from '../../../e2e/support/test-database';
import { installSingleWriter } from '../../consistency';
import { ManualPaymentsPlugin, PaymentRevertedEvent } from '../../manual-payments';
import { SignedLinksPlugin } from '../../signed-links';
import { StoreSettingsPlugin } from '../../store-settings';
import { Invoice, InvoiceFileService, InvoiceService, InvoicingPlugin } from '../index';

describe('A15, C2 invoices', () => {
  let app: INestApplication;
  let port: number;
  let directory: string;
  let database: TestDatabase;
  let ctx: RequestContext;
  let connection: TransactionalConnection;
  let invoices: InvoiceService;
  let files: InvoiceFileService;
  let count = 0;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'invoicing-'));
    process.env.VENDURE_DISABLE_TELEMETRY = 'true';
    installSingleWriter();
    database = await createTestDatabase(databaseKind(), directory);
    port = await freePort();
    app = await bootstrap({
      apiOptions: { port, adminApiPath: 'admin-api', shopApiPath: 'shop-api' },
      authOptions: { superadminCredentials: { identifier: 'superadmin', password: 'superadmin' } },
      dbConnectionOptions:
        database.kind === 'postgres'
          ? { type: 'postgres', url: database.url, synchronize: true }
          : { type: 'better-sqlite3', database: ':memory:', synchronize: true },
      paymentOptions: { paymentMethodHandlers: [dummyPaymentHandler] },
      plugins: [
        DefaultJobQueuePlugin.init({ pollInterval: 50 }),
        SignedLinksPlugin.init({ secret: 'secret', publicUrl: `http://localhost:${port}` }),
        StoreSettingsPlugin.init(),
        ManualPaymentsPlugin.init(),
        InvoicingPlugin.init({ directory }),
      ],
    });
    await app.get(JobQueueService).start();
    connection = app.get(TransactionalConnection);
    invoices = app.get(InvoiceService);
    files = app.get(InvoiceFileService);
    ctx = await app.get(RequestContextService).create({ apiType: 'admin', languageCode: LanguageCode.fr });
  });

  afterAll(async () => {
    await app.close();
    await database.drop();
    await rm(directory, { recursive: true, force: true });
  });

  async function order(): Promise<Order> {
    const saved = await connection.getRepository(ctx, Order).save(
      new Order({
        code: `ORD-${++count}`,
        state: 'PaymentSettled',
        active: false,
        currencyCode: CurrencyCode.EUR,
        couponCodes: [],
        shippingAddress: {},
        billingAddress: { fullName: 'Zoé Lefèvre', streetLine1: '12 rue des Œillets', countryCode: 'FR' },
        channels: [new Channel({ id: ctx.channelId })],
        subTotal: 1000,
        subTotalWithTax: 1200,
      }),
    );
    await connection.getRepository(ctx, Surcharge).save(
      new Surcharge({
        order: saved,
        description: 'Emballage',
        sku: '',
        listPrice: 1000,
        listPriceIncludesTax: false,
        taxLines: [{ description: 'TVA', taxRate: 20 }],
      }),
    );
    return saved;
  }

  const transition = (placed: Order, toState: 'PaymentSettled' | 'Shipped') =>
    connection.withTransaction(ctx, txCtx =>
      app.get(EventBus).publish(new OrderStateTransitionEvent('ArrangingPayment', toState, txCtx, placed)),
    );

  it('are issued once, when the order is paid or first shipped, and rendered by the worker', async () => {
    const placed = await order();
    await transition(placed, 'PaymentSettled');
    await transition(placed, 'Shipped');
    const [invoice, ...others] = await invoices.listForOrder(ctx, placed.id);
    expect(others).toEqual([]);
    expect(invoice).toMatchObject({ number: 'ORD-FA-00001', kind: 'INVOICE', totalWithTax: 1200, languageCode: 'fr' });
    expect(invoice.facts).toBeUndefined();
    await expect
      .poll(() => connection.getRepository(ctx, Invoice).findOneBy({ id: invoice.id }), { timeout: 5000 })
      .toMatchObject({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
  });

  it('have numbers without a gap, though some transactions fail and many run at once', async () => {
    const before = await connection.getRepository(ctx, Invoice).count();
    const orders: Order[] = [];
    for (let i = 0; i < 12; i++) orders.push(await order());
    await Promise.allSettled(
      orders.map((placed, index) =>
        connection.withTransaction(ctx, async txCtx => {
          await invoices.issue(txCtx, placed);
          if (index % 3 === 0) throw new Error('changed my mind');
        }),
      ),
    );
    const numbers = (await connection.getRepository(ctx, Invoice).find({ order: { id: 'ASC' } })).map(i => i.number);
    expect(numbers).toHaveLength(before + 8);
    expect(numbers).toEqual(numbers.map((_, index) => `ORD-FA-${String(index + 1).padStart(5, '0')}`));
  });

  it('are the same to the byte however often they are printed, through a signed link without a session', async () => {
    const placed = await order();
    const invoice = await invoices.issue(ctx, placed);
    const [first, second] = await Promise.all([1, 2].map(() => files.ensureRendered(ctx, invoice.id)));
    expect(first.sha256).toBe(second.sha256);
    expect(first.fileName).toBe(`${invoice.number}.pdf`);

    const url = invoices.downloadUrl(invoice);
    const response = await fetch(url);
    const body = Buffer.from(await response.arrayBuffer());
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toBe(`inline; filename="${invoice.number}.pdf"`);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(createHash('sha256').update(body).digest('hex')).toBe(first.sha256);
    expect((await pdfText(body))[0]).toContain(invoice.number);

    expect((await fetch(url.replace(/\?.*/, ''))).status).toBe(403);
    expect((await fetch(url.replace(`/${invoice.id}/`, '/1/'))).status).toBe(403);
    for (const [language, title] of [
      ['fr-FR,fr;q=0.9', 'Ce lien ne peut pas être ouvert'],
      ['en-GB,en;q=0.9,fr;q=0.5', 'This link cannot be opened'],
      ['de', 'Ce lien ne peut pas être ouvert'],
    ]) {
      const refused = await fetch(url.replace(/\?.*/, ''), { headers: { 'accept-language': language } });
      expect(refused.status).toBe(403);
      expect(refused.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(refused.headers.get('cache-control')).toBe('private, no-store');
      const page = await refused.text();
      expect(page).toContain(`<h1>${title}</h1>`);
      expect(page).not.toMatch(/error\.|FORBIDDEN|ORD-/);
    }
  });

  it('are credited with a payment that has not come after all, and issued anew when it does', async () => {
    const placed = await order();
    const payments = connection.getRepository(ctx, Payment);
    const settle = () =>
      payments.save(new Payment({ order: placed, method: 'cheque', amount: 1200, state: 'Settled', metadata: {} }));
    const revert = (payment: Payment) =>
      connection.withTransaction(ctx, async txCtx => {
        await connection.getRepository(txCtx, Payment).update(payment.id, { state: 'Cancelled' });
        await app.get(EventBus).publish(new PaymentRevertedEvent(txCtx, placed, payment, 'Chèque sans provision'));
      });
    const documents = async () =>
      (await invoices.listForOrder(ctx, placed.id)).map(({ kind, issueKey, totalWithTax, reason }) =>
        [kind, issueKey.replace(/^\d+:/, ''), totalWithTax, reason].join(' '),
      );
    const first = await settle();
    await transition(placed, 'PaymentSettled');
    await revert(first);
    const before = ['INVOICE INVOICE:1 1200 ', 'CREDIT_NOTE CREDIT_NOTE:PAYMENT_REVERTED 1200 Chèque sans provision'];
    expect(await documents()).toEqual(before);
    const second = await settle();
    await Promise.allSettled([transition(placed, 'PaymentSettled'), transition(placed, 'PaymentSettled')]);
    expect(await documents()).toEqual([...before, 'INVOICE INVOICE:2 1200 ']);

    // Delivered meanwhile, so that its state says nothing of its money.
    await connection.getRepository(ctx, Order).update(placed.id, { state: 'Delivered' });
    placed.state = 'Delivered';
    await revert(second);
    const third = await settle();
    await connection.withTransaction(ctx, txCtx =>
      app.get(EventBus).publish(new PaymentStateTransitionEvent('Authorized', 'Settled', txCtx, third, placed)),
    );
    expect((await documents()).slice(3)).toEqual([before[1], 'INVOICE INVOICE:3 1200 ']);

    // Paid twice: the invoice is paid for without the payment that goes.
    await revert(await settle());
    expect(await documents()).toHaveLength(5);
  });

  it('are not given out once their document has been altered', async () => {
    const invoice = await invoices.issue(ctx, await order());
    await files.ensureRendered(ctx, invoice.id);
    const folder = join(directory, String(invoice.channelId));
    const name = (await readdir(folder)).find(file => file.startsWith(invoice.number))!;
    await writeFile(join(folder, name), Buffer.concat([await readFile(join(folder, name)), Buffer.from(' ')]));
    await expect(files.ensureRendered(ctx, invoice.id)).rejects.toThrow('altered');
  });

  it('are listed on the order', async () => {
    const invoice = await invoices.issue(ctx, await order());
    const post = (query: string, headers: Record<string, string> = {}) =>
      fetch(`http://localhost:${port}/admin-api`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query }),
      });
    const login = await post('mutation { login(username: "superadmin", password: "superadmin") { __typename } }');
    const cookie = login.headers
      .getSetCookie()
      .map(text => text.split(';')[0])
      .join('; ');
    const answer = await post(
      `{ order(id: "${invoice.orderId}") { invoices { id number kind issuedAt totalWithTax downloadUrl } } }`,
      { cookie },
    );
    expect(await answer.json()).toEqual({
      data: {
        order: {
          invoices: [
            {
              id: String(invoice.id),
              number: invoice.number,
              kind: 'INVOICE',
              issuedAt: invoice.issuedAt.toISOString(),
              totalWithTax: 1200,
              downloadUrl: expect.stringContaining(`/invoices/${invoice.id}/${invoice.number}.pdf?`) as string,
            },
          ],
        },
      },
    });
  });
});
