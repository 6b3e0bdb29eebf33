import {
  ChannelService,
  ProductVariant,
  ProductVariantPrice,
  RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { TestProduct } from '../../../e2e/support/catalogue';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { pay, registerCustomer, setDelivery, toPayment } from '../../../e2e/support/shopping';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';
import {
  add,
  beginModifying,
  type Cart,
  modifyOrder,
  price,
  productInCad,
  sellIn,
  setPricingCurrency,
  setRate,
} from './rates-client';

interface Named {
  id: string;
  pricingCurrency: string | null;
  variants: { id: string; pricingCurrency: string | null }[];
}

describe('B21 what becomes of a price that others follow', () => {
  let server: ShopServer;
  let admin: GraphqlClient;

  beforeAll(async () => {
    server = await createShopServer();
    admin = await server.admin('company-store');
    await sellIn(admin, ['USD', 'CAD']);
    await setRate(admin, { fromCurrency: 'CAD', toCurrency: 'USD', rate: '0.7312' });
    await setRate(admin, { fromCurrency: 'USD', toCurrency: 'CAD', rate: '1.3675' });
  });
  afterAll(() => server.stop());

  const marked = async (name: string): Promise<TestProduct> => {
    const made = await productInCad(admin, name, 1000);
    await setPricingCurrency(admin, made.id, 'CAD');
    return made;
  };
  const shop = (currencyCode?: string) => server.shop('company-store', 'en').with({ currencyCode });
  const shown = async ({ id }: TestProduct, currencyCode?: string) =>
    (
      await shop(currencyCode).request<{ product: { variants: { exactPrice: number }[] } }>(
        `query ($id: ID!) { product(id: $id) { variants { exactPrice originalPrice priceBreaks { price } } } }`,
        { id },
      )
    ).product.variants.map(variant => variant.exactPrice);
  const cells = async ({ id }: TestProduct, currencyCode?: string) =>
    (
      await shop(currencyCode).request<{
        product: { quantityMatrix: { cells: { variant: { id: string } }[] } };
      }>(`query ($id: ID!) { product(id: $id) { quantityMatrix { cells { variant { id } } } } }`, { id })
    ).product.quantityMatrix.cells.map(({ variant }) => variant.id);
  const deletePrice = (client: GraphqlClient, id: string, currencyCode: string) =>
    client.request(`mutation ($input: [UpdateProductVariantInput!]!) { updateProductVariants(input: $input) { id } }`, {
      input: [
        {
          id,
          prices: [
            { currencyCode: 'USD', price: 4242 },
            { currencyCode, price: 0, delete: true },
          ],
        },
      ],
    });
  const prices = () => server.app.get(TransactionalConnection).rawConnection.getRepository(ProductVariantPrice);
  const rows = (variantId: string) => prices().find({ where: { variant: { id: variantId } }, order: { id: 'ASC' } });
  const pricingCurrency = async ({ id }: TestProduct) =>
    (
      await admin.request<{ product: { pricingCurrency: string | null } }>(
        `query ($id: ID!) { product(id: $id) { pricingCurrency } }`,
        { id },
      )
    ).product.pricingCurrency;

  it.each([0, -500])('a price of %i is none in the other currencies', async cents => {
    const cup = await marked('Cup');
    const [spoiled, sound] = cup.variants;
    await price(admin, [spoiled], 'CAD', cents);
    expect(await shown(cup)).toEqual([0, 731]);
    expect(await cells(cup)).toEqual([sound.id]);
    expect(await cells(cup, 'CAD')).toEqual([spoiled.id, sound.id]);
    await expect(add(shop(), spoiled.id, 1)).rejects.toThrow(`${spoiled.sku} has no price in USD`);
    expect(await add(shop(), sound.id, 1)).toMatchObject({ subTotal: 731 });
  });

  it('is not deleted, nor is anything else of that request done', async () => {
    const bowl = await marked('Bowl');
    const [{ id }] = bowl.variants;
    const before = await rows(id);
    await expect(deletePrice(admin, id, 'CAD')).rejects.toMatchObject({
      codes: ['USER_INPUT_ERROR'],
      message: expect.stringContaining('The prices in the other currencies follow the one in CAD') as string,
    });
    await expect(deletePrice(admin.with({ languageCode: 'fr' }), id, 'CAD')).rejects.toThrow(
      'donnez d’abord à chaque devise ses propres prix',
    );
    expect(await rows(id)).toEqual(before);
    await setPricingCurrency(admin, bowl.id, null);
    await deletePrice(admin, id, 'CAD');
    expect((await shown(bowl))[0]).toBe(4242);
  });

  it('keeps its currency among those of the store', async () => {
    const jug = await marked('Jug');
    const others = await admin.request<{ products: { items: TestProduct[] } }>(
      `{ products(options: { filter: { name: { in: ["Cup", "Bowl"] } } }) { items { id } } }`,
    );
    for (const other of others.products.items) await setPricingCurrency(admin, other.id, null);
    const channels = async () =>
      (await server.app.get(ChannelService).findAll(RequestContext.empty())).items.find(
        ({ code }) => code === 'company-store',
      )?.availableCurrencyCodes;
    const cached = async () =>
      (await server.app.get(ChannelService).getChannelFromToken(admin.channelToken ?? '')).availableCurrencyCodes;
    await expect(sellIn(admin, ['USD'])).rejects.toMatchObject({
      codes: ['USER_INPUT_ERROR'],
      message: expect.stringContaining('2 variants follow their price in CAD') as string,
    });
    await expect(sellIn(admin.with({ languageCode: 'fr' }), ['USD', 'EUR'])).rejects.toThrow(
      '2 déclinaisons suivent leur prix en CAD',
    );
    expect([await channels(), await cached()]).toEqual([
      ['USD', 'CAD'],
      ['USD', 'CAD'],
    ]);
    expect(await shown(jug)).toEqual([731, 731]);
    await setPricingCurrency(admin, jug.id, null);
    await sellIn(admin, ['USD']);
    expect([await channels(), await cached()]).toEqual([['USD'], ['USD']]);
    await sellIn(admin, ['USD', 'CAD']);
  });

  it.each(['Products', 'ProductVariants'])('%s that have no price are not assigned to another store', async kind => {
    const pan = await marked('Pan');
    const boutique = await server.admin('boutique');
    const { activeChannel } = await boutique.request<{ activeChannel: { id: string } }>(`{ activeChannel { id } }`);
    const mutation = `assign${kind}ToChannel`;
    const ids =
      kind === 'Products' ? { productIds: [pan.id] } : { productVariantIds: pan.variants.map(({ id }) => id) };
    const assign = (client: GraphqlClient) =>
      client.request(`mutation ($input: Assign${kind}ToChannelInput!) { ${mutation}(input: $input) { id } }`, {
        input: { ...ids, channelId: activeChannel.id },
      });
    const assigned = async () =>
      (
        await boutique.request<{ product: object | null }>(`query ($id: ID!) { product(id: $id) { id } }`, {
          id: pan.id,
        })
      ).product;
    await price(admin, [pan.variants[1]], 'CAD', 0);
    await expect(assign(admin)).rejects.toMatchObject({
      codes: ['USER_INPUT_ERROR'],
      message: expect.stringContaining(`${pan.variants[1].sku} has no price in USD and would cost nothing`) as string,
    });
    await expect(assign(admin.with({ languageCode: 'fr' }))).rejects.toThrow('serait gratuit dans l’autre boutique');
    expect(await assigned()).toBeNull();
    expect(await rows(pan.variants[0].id)).toHaveLength(3);
    await price(admin, [pan.variants[1]], 'CAD', 1000);
    await assign(admin);
    expect(await assigned()).not.toBeNull();
    expect((await rows(pan.variants[1].id)).at(-1)).toMatchObject({ currencyCode: 'EUR', price: 776 });
  });

  it('gone, leaves the line of a placed order at its price and rate, to be reduced and taken out', async () => {
    const tray = await marked('Tray');
    const visitor = shop();
    await registerCustomer(visitor);
    for (const { id } of tray.variants) await add(visitor, id, 10);
    await setDelivery(visitor, 'US');
    await toPayment(visitor);
    const { id } = await pay(visitor, 'cheque', { payInFull: true });
    const placed = async () =>
      (
        await admin.request<{ order: Cart & { payments: { id: string }[] } }>(
          `query ($id: ID!) { order(id: $id) { payments { id }
            lines { id quantity exactUnitPrice conversion { fromCurrency rate day } } } }`,
          { id },
        )
      ).order;
    const { payments, lines } = await placed();
    await price(admin, tray.variants, 'CAD', 0);
    const modify = (input: object) =>
      modifyOrder(admin, { orderId: id, refund: { paymentId: payments[0].id }, ...input });
    await beginModifying(admin, id);
    const [lid] = (await marked('Lid')).variants;
    await price(admin, [lid], 'CAD', 0);
    await expect(modify({ addItems: [{ productVariantId: lid.id, quantity: 1 }] })).rejects.toThrow(
      `${lid.sku} has no price in USD`,
    );
    const reduced = await modify({
      adjustOrderLines: [
        { orderLineId: lines[0].id, quantity: 5 },
        { orderLineId: lines[1].id, quantity: 0 },
      ],
    });
    expect(reduced).toMatchObject({ __typename: 'Order' });
    expect((await placed()).lines).toEqual([
      { ...lines[0], quantity: 5 },
      { ...lines[1], quantity: 0 },
    ]);
    expect(lines[0]).toMatchObject({ exactUnitPrice: 731, conversion: { rate: '0.7312' } });
  });

  it('is named by product and variant', async () => {
    const [fork, spoon] = [await marked('Fork'), await marked('Spoon')];
    const [first, second] = spoon.variants;
    await prices().update({ variant: { id: second.id } }, { customFields: { ruling: null } });
    const { products } = await admin.request<{ products: { items: Named[] } }>(
      `query ($ids: [String!]!) { products(options: { filter: { id: { in: $ids } }, sort: { id: ASC } }) {
        items { id pricingCurrency variants { id pricingCurrency } } } }`,
      { ids: [fork.id, spoon.id] },
    );
    expect(products.items).toEqual([
      {
        id: fork.id,
        pricingCurrency: 'CAD',
        variants: fork.variants.map(({ id }) => ({ id, pricingCurrency: 'CAD' })),
      },
      {
        id: spoon.id,
        pricingCurrency: null,
        variants: [
          { id: first.id, pricingCurrency: 'CAD' },
          { id: second.id, pricingCurrency: null },
        ],
      },
    ]);
  });

  it.each([
    ['products', ProductVariant],
    ['productVariants', ProductVariantPrice],
  ])('is one query for all %s of a list', async (list, asked) => {
    await marked('Ladle');
    const reader = await server.admin('company-store');
    const repositories = vi.spyOn(server.app.get(TransactionalConnection), 'getRepository');
    const queriesOf = async (field: string) => {
      repositories.mockClear();
      const answer = await reader.request<Record<string, { items: object[] }>>(`{ ${list} { items { id ${field} } } }`);
      expect(answer[list].items.length).toBeGreaterThan(1);
      // The search index asks at the same time, for whoever has changed something.
      return repositories.mock.calls
        .filter(([ctx]) => ctx instanceof RequestContext && ctx.session?.token === reader.authToken)
        .filter(([, entity]) => (entity as unknown) === asked).length;
    };
    const without = await queriesOf('');
    expect(await queriesOf('pricingCurrency')).toBe(without + 1);
    repositories.mockRestore();
  });

  it('stays the only one when prices are saved at the same time', { timeout: 60_000 }, async () => {
    const plate = await marked('Plate');
    for (let round = 0; round < 20; round++) {
      const currency = round % 2 ? 'CAD' : 'USD';
      await Promise.all([
        ...['CAD', 'USD'].map(code => price(admin, plate.variants, code, 1000 + round)),
        setPricingCurrency(admin, plate.id, currency),
      ]);
      for (const { id } of plate.variants) {
        const ruling = (await rows(id)).filter(({ customFields }) => customFields.ruling);
        expect(
          ruling.map(({ currencyCode }) => currencyCode),
          `round ${round}`,
        ).toEqual([currency]);
      }
    }
    expect(await pricingCurrency(plate)).toBe('CAD');
  });
});
