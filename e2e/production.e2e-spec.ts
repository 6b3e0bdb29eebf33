import { existsSync } from 'fs';
import { readdir } from 'fs/promises';
import path from 'path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { pay, readyToPay, toPayment } from './support/shopping';
import { createShopServer, type ShopServer } from './support/test-server';

const VARIANT = `id sku name priceWithTax stockLevel options { id code name group { id name } } featuredAsset { preview } assets { preview }`;
const ORDER = `code state totalWithTax workflow { label } summary { total amountDue }
  lines { quantity linePriceWithTax productVariant { name options { name } product { slug } } discounts { description } }
  payments { method amount state } fulfillments { state lines { quantity } } taxSummary { description taxTotal }`;

const ORDINARY = [
  `{ products { items { id name variants { id sku } } } }`,
  `{ products { totalItems items { id name slug featuredAsset { preview } assets { preview } facetValues { name facet { name } }
    collections { name breadcrumbs { name slug } } optionGroups { name options { name } } variants { ${VARIANT} } } } }`,
  `{ product(id: "1") { id name collections { name breadcrumbs { name } } variants { ${VARIANT} } } }`,
  `{ collections { items { name children { name children { name } } breadcrumbs { name } } } }`,
  `{ collection(id: "1") { name productVariants { items { ${VARIANT} product { slug } } } } }`,
  `{ facets { items { name values { name } } } }`,
  `{ search(input: { groupByProduct: true }) { totalItems items { productName slug } facetValues { facetValue { name } } } }`,
  `{ activeCustomer { orders { items { code state } } } }`,
  `{ activeCustomer { addresses { city } orders { totalItems items { ${ORDER} } } } }`,
  `{ pointsAccount { balance entries { totalItems items { createdAt type points reason } } } }`,
];

const ABUSIVE = [
  `{ products { items { collections { productVariants { items { id name } } } } } }`,
  `{ collections { items { productVariants { items { product { variants { sku } } } } } } }`,
  `{ products(options: { take: -1000 }) { items { variants { product { variants { product { variants { product { variants { id } } } } } } } } } }`,
  `{ search(input: { take: 100000 }) { items { productName } } }`,
  `{ activeCustomer { orders { items { customer { orders { items { customer { orders { items { code } } } } } } } } } }`,
];

describe('in production', () => {
  let server: ShopServer;
  beforeAll(async () => {
    // As on a machine where nobody has thought of it; vitest's own value would hide stack traces by itself.
    vi.stubEnv('NODE_ENV', undefined);
    server = await createShopServer({
      env: {
        APP_ENV: 'prod',
        SMTP_URL: '',
        DEMO_DATA: 'false',
        SUPERADMIN_USERNAME: 'patronne',
        SUPERADMIN_PASSWORD: 'une-phrase-de-passe',
        COOKIE_SECRET: 'cookie-'.repeat(5),
        SIGNING_SECRET: 'signing-'.repeat(5),
      },
    });
  });
  afterAll(async () => {
    await server.stop();
    vi.unstubAllEnvs();
  });

  const post = (body: string, api = 'shop-api') =>
    fetch(`${server.url}/${api}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });

  it('an order is placed by cheque, and the lists of a storefront are answered without `take`', async () => {
    const shop = await readyToPay(server);
    await toPayment(shop);
    const placed = await pay(shop, 'cheque');
    expect(placed).toMatchObject({ __typename: 'Order', state: 'PaymentAuthorized' });
    for (const query of ORDINARY) expect(await shop.raw(query), query).not.toHaveProperty('errors');
    const { activeCustomer } = await shop.request<{ activeCustomer: object }>(
      `{ activeCustomer { orders { items { code state } } } }`,
    );
    expect(activeCustomer).toMatchObject({ orders: { items: [{ code: placed.code, state: 'PaymentAuthorized' }] } });
    const admin = await server.admin('boutique', { username: 'patronne', password: 'une-phrase-de-passe' });
    await expect(admin.request(`{ orders { items { code lines { productVariant { sku } } } } }`)).resolves.toBeTruthy();
  });

  it.each(ABUSIVE)('a query that asks for too much is refused in words: %s', async query => {
    const french = await server.shop('boutique', 'fr').raw(query);
    expect(french.errors?.[0].message).toMatch(/^Cette requête demande trop de données à la fois/);
    const english = await server.shop('boutique', 'en').raw(query);
    expect(english.errors?.[0].message).toMatch(/^This query asks for too much at once/);
    expect(english).toMatchObject({ status: 400, errors: [{ extensions: { code: 'USER_INPUT_ERROR' } }] });
  });

  it.each([
    ['a body that is no JSON', '{'],
    ['no query', '{}'],
    ['a batch', '[]'],
    ['a misspelt field', JSON.stringify({ query: '{ produts { items { id } } }' })],
    ['a misspelt value', JSON.stringify({ query: '{ products(options: { sort: { name: ASCC } }) { totalItems } }' })],
    [
      'a misspelt variable',
      JSON.stringify({
        query: 'query ($sort: SortOrder!) { products(options: { sort: { name: $sort } }) { totalItems } }',
        variables: { sort: 'ASCC' },
      }),
    ],
    ['introspection', JSON.stringify({ query: '{ __schema { types { name } } }' })],
  ])('%s is refused without a stack trace and without a suggestion, on both APIs', async (_what, body) => {
    for (const api of ['shop-api', 'admin-api']) {
      const answer = await (await post(body, api)).text();
      expect(answer).toContain('message');
      expect(answer).not.toMatch(/stacktrace|node_modules|Did you mean|"data":\{/);
    }
  });

  it('there is no mailbox, no GraphiQL and no playground; mails that cannot leave are written', async () => {
    const html = { headers: { accept: 'text/html' } };
    for (const page of ['mailbox', 'graphiql', 'graphiql/shop', 'graphiql/admin']) {
      expect((await fetch(`${server.url}/${page}`, html)).status, page).toBe(404);
    }
    for (const api of ['shop-api', 'admin-api']) expect((await fetch(`${server.url}/${api}`, html)).status).toBe(400);
    const mailbox = path.join(server.dataDir, 'mailbox');
    await expect.poll(async () => existsSync(mailbox) && (await readdir(mailbox)).length).toBeGreaterThan(0);
  });
});
