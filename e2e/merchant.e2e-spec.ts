import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addItem,
  CHANGE_DELIVERY,
  MARK_RECEIVED,
  type Outcome,
  placeOrder,
  registerCustomer,
} from './support/shopping';
import { createShopServer, type ShopServer } from './support/test-server';

const SETTINGS = `mutation ($id: ID!, $customFields: UpdateChannelCustomFieldsInput!) {
  updateChannel(input: { id: $id, customFields: $customFields }) { __typename ... on ErrorResult { message } } }`;

describe('the merchant', () => {
  let server: ShopServer;
  beforeAll(async () => {
    server = await createShopServer();
  });
  afterAll(() => server.stop());

  async function channelId(): Promise<string> {
    const admin = await server.admin();
    return (await admin.request<{ activeChannel: { id: string } }>(`{ activeChannel { id } }`)).activeChannel.id;
  }

  it.each([
    ['iban', 'FR7630006000011234567890188', 'IBAN'],
    ['bic', 'NOPE', 'BIC'],
    ['registrationNumber', '73282932000075', 'SIRE'],
    ['vatNumber', 'FR00732829320', 'TVA'],
    ['merchantEmail', 'boutique', 'mail'],
    ['siteUrl', 'javascript:alert(1)', 'site'],
    ['chequePayee', '   ', 'chèques'],
    ['depositPercentage', 101, 'compte'],
    ['deliveryDelayDays', -1, 'livraison'],
  ])('is told which setting is wrong: %s %s', async (field, value, name) => {
    const admin = await server.admin();
    const answer = await admin.raw<{ updateChannel: Outcome }>(SETTINGS, {
      id: await channelId(),
      customFields: { [field]: value },
    });
    expect(answer.errors?.[0]?.message).toMatch(new RegExp(name, 'i'));
  });

  it('A4 does not offer a transfer while the IBAN is missing', async () => {
    const admin = await server.admin();
    const id = await channelId();
    const offered = async () => {
      const shop = server.shop();
      await addItem(shop);
      const { eligiblePaymentMethods } = await shop.request<{ eligiblePaymentMethods: { code: string }[] }>(
        `{ eligiblePaymentMethods { code } }`,
      );
      return eligiblePaymentMethods.map(method => method.code).sort();
    };
    expect(await offered()).toEqual(['bank-transfer', 'cash', 'cheque']);
    await admin.request(SETTINGS, { id, customFields: { iban: null } });
    expect(await offered()).toEqual(['cash', 'cheque']);
    await admin.request(SETTINGS, { id, customFields: { iban: 'FR7630006000011234567890189' } });
  });

  it('reads a setting that was cleared as one that was never made, and an account as machines want it', async () => {
    const admin = await server.admin();
    const { activeChannel } = await admin.request<{
      activeChannel: { id: string; customFields: Record<string, string | null> };
    }>(`{ activeChannel { id customFields { legalName siteUrl chequePayee termsVersion iban bic } } }`);
    const { id, customFields: asItWas } = activeChannel;
    const cleared = { legalName: '', siteUrl: '', chequePayee: '', termsVersion: '' };
    const typed = { iban: 'fr76 3000-6000 0112 3456 7890 189', bic: 'agri frpp' };
    await admin.request(SETTINGS, { id, customFields: { ...cleared, ...typed } });

    const shop = server.shop('boutique', 'fr');
    const email = await registerCustomer(shop);
    await addItem(shop);
    const { eligiblePaymentMethods } = await shop.request<{
      eligiblePaymentMethods: { code: string; instructions: object }[];
    }>(`{ eligiblePaymentMethods { code instructions { accountHolder iban bic } } }`);
    const { acceptTerms } = await shop.request<{ acceptTerms: Outcome }>(
      `mutation { acceptTerms(version: "2026") { __typename ... on ErrorResult { message } } }`,
    );
    expect(eligiblePaymentMethods.map(({ code }) => code)).not.toContain('cheque');
    expect(eligiblePaymentMethods.find(({ code }) => code === 'bank-transfer')?.instructions).toEqual({
      accountHolder: 'La Petite Papeterie',
      iban: 'FR7630006000011234567890189',
      bic: 'AGRIFRPP',
    });
    expect(acceptTerms).toEqual({
      __typename: 'TermsVersionError',
      message: 'Cette boutique n’a pas publié de conditions générales de vente : il n’y a rien à accepter.',
    });
    await shop.request(`mutation ($email: String!) { requestPasswordReset(emailAddress: $email) { __typename } }`, {
      email,
    });
    const mail = await server.smtp.waitFor(
      ({ recipients, text }) => recipients[0] === email && text.includes('token='),
    );
    expect(mail.text).toContain(`${server.url}/password-reset?token=`);
    await admin.request(SETTINGS, { id, customFields: asItWas });
  });

  it('A15 issues the invoice at the first shipment when the goods leave before the money is in', async () => {
    const order = await placeOrder(server, 'cheque', 2);
    const admin = await server.admin();
    const invoices = async () =>
      (
        await admin.request<{
          order: {
            workflow: { status: string };
            invoices: { number: string; totalWithTax: number; downloadUrl: string }[];
          };
        }>(`query ($id: ID!) { order(id: $id) { workflow { status } invoices { number totalWithTax downloadUrl } } }`, {
          id: order.id,
        })
      ).order;
    expect((await invoices()).invoices).toEqual([]);
    await admin.request(CHANGE_DELIVERY, { input: { orderId: order.id, status: 'SHIPPED' } });
    const shipped = await invoices();
    expect(shipped.workflow.status).toBe('SHIPPED');
    expect(shipped.invoices).toMatchObject([{ totalWithTax: order.totalWithTax }]);
    const first = Buffer.from(await (await fetch(shipped.invoices[0]?.downloadUrl ?? '')).arrayBuffer());
    await admin.request(MARK_RECEIVED, { input: { orderId: order.id, method: 'cheque' } });
    await server.smtp.waitFor(mail => mail.subject.endsWith(`Validation de commande ${order.code}`));
    const paid = await invoices();
    expect(paid.invoices.map(invoice => invoice.number)).toEqual(shipped.invoices.map(invoice => invoice.number));
    const again = Buffer.from(await (await fetch(paid.invoices[0]?.downloadUrl ?? '')).arrayBuffer());
    expect(again.equals(first)).toBe(true);
    expect(first.subarray(0, 5).toString()).toBe('%PDF-');
    const stolen = (shipped.invoices[0]?.downloadUrl ?? '').replace(/signature=.{4}/, 'signature=AAAA');
    expect((await fetch(stolen)).status).toBe(403);
  });

  it('A5 shows the order on a page of its own, signed, in two languages', async () => {
    const order = await placeOrder(server, 'bank-transfer');
    const admin = await server.admin();
    const { order: found } = await admin.request<{ order: { detailUrl: string } }>(
      `query ($id: ID!) { order(id: $id) { detailUrl } }`,
      { id: order.id },
    );
    const page = await fetch(found.detailUrl);
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(page.headers.get('cache-control')).toContain('no-store');
    expect(html).toContain(order.code);
    expect(html).toContain('En attente de paiement');
    expect(html).not.toContain('<script');
    const english = await (await fetch(`${found.detailUrl}&lang=en`)).text();
    expect(english).toContain('Awaiting payment');
    expect((await fetch(found.detailUrl.split('?')[0] ?? '')).status).toBe(403);
  });

  it('lets an administrator without the permission neither receive, deliver nor send', async () => {
    const order = await placeOrder(server);
    const admin = await server.admin();
    const { createRole } = await admin.request<{ createRole: { id: string } }>(
      `mutation ($channels: [ID!]!) { createRole(input: { code: "lecture", description: "Lecture", permissions: [ReadOrder], channelIds: $channels }) { id } }`,
      { channels: [await channelId()] },
    );
    const credentials = { username: 'lectrice@example.com', password: 'Lecture-2026!' };
    await admin.request(
      `mutation ($role: [ID!]!) { createAdministrator(input: { firstName: "L", lastName: "L", emailAddress: "lectrice@example.com",
        password: "Lecture-2026!", roleIds: $role }) { id } }`,
      { role: [createRole.id] },
    );
    const reader = await server.admin('boutique', credentials);
    const forbidden = { codes: ['FORBIDDEN'] };
    await expect(
      reader.request(MARK_RECEIVED, { input: { orderId: order.id, method: 'cheque' } }),
    ).rejects.toMatchObject(forbidden);
    await expect(
      reader.request(CHANGE_DELIVERY, { input: { orderId: order.id, status: 'SHIPPED' } }),
    ).rejects.toMatchObject(forbidden);
    for (const mutation of ['sendConfirmationEmail', 'sendDeliveryEmail']) {
      await expect(
        reader.request(`mutation ($id: ID!) { ${mutation}(orderId: $id) { __typename } }`, { id: order.id }),
      ).rejects.toMatchObject(forbidden);
    }
  });

  it('keeps what one request has answered when another beside it fails', async () => {
    const customers = await Promise.all(
      Array.from({ length: 10 }, async (_, i) => {
        const shop = server.shop();
        const failing = (await server.admin()).raw(
          `mutation { createCustomer(input: { emailAddress: "", firstName: "A", lastName: "B" }, password: "x") { __typename } a: updateCustomer(input: { id: "999999" }) { __typename } }`,
        );
        const [email] = await Promise.all([registerCustomer(shop, `beside-${i}@example.com`), failing]);
        return email;
      }),
    );
    const { customers: found } = await (
      await server.admin()
    ).request<{ customers: { totalItems: number } }>(
      `{ customers(options: { filter: { emailAddress: { contains: "beside-" } } }) { totalItems } }`,
    );
    expect(found.totalItems).toBe(customers.length);
  });
});
