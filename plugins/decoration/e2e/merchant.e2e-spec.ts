import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProduct, type TestProduct } from '../../../e2e/support/catalogue';
import { addConfigured, createMethod, setDecoration } from '../../../e2e/support/decorated';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';

interface Method {
  id: string;
  code: string;
  name: string;
  description: string | null;
  translations: { languageCode: string; name: string }[];
}

const METHOD = `id code name description translations { languageCode name }`;
const CREATE = `mutation ($input: ImprintMethodInput!) { createImprintMethod(input: $input) { ${METHOD} } }`;
const UPDATE = `mutation ($id: ID!, $input: ImprintMethodInput!) { updateImprintMethod(id: $id, input: $input) { ${METHOD} } }`;
const DELETE = `mutation ($id: ID!) { deleteImprintMethod(id: $id) { result message } }`;
const LIST = `query ($options: ImprintMethodListOptions) { imprintMethods(options: $options) { totalItems items { code } } }`;

const words = (en: string, fr: string) => [
  { languageCode: 'en', name: en, description: `${en}.` },
  { languageCode: 'fr', name: fr },
];

describe('what the merchant sets', () => {
  let server: ShopServer;
  let admin: GraphqlClient;
  let mug: TestProduct;

  beforeAll(async () => {
    server = await createShopServer();
    admin = await server.admin('company-store');
    mug = await createProduct(admin, { name: 'Mug', price: 1000 });
  });
  afterAll(() => server.stop());

  const create = async (code: string, translations: object[] = words('Pad print', 'Tampographie')) =>
    (await admin.request<{ createImprintMethod: Method }>(CREATE, { input: { code, translations } }))
      .createImprintMethod;

  it('B4 imprint methods: made, found, changed, translated', async () => {
    const made = await create('pad-print');
    expect(made).toMatchObject({ code: 'pad-print', name: 'Pad print', description: 'Pad print.' });
    expect(made.translations.map(({ languageCode, name }) => [languageCode, name]).sort()).toEqual([
      ['en', 'Pad print'],
      ['fr', 'Tampographie'],
    ]);
    const { updateImprintMethod: updated } = await admin
      .with({ languageCode: 'fr' })
      .request<{ updateImprintMethod: Method }>(UPDATE, {
        id: made.id,
        input: { code: 'pad-print', translations: words('Pad printing', 'Tampographie fine') },
      });
    expect(updated).toMatchObject({ id: made.id, name: 'Tampographie fine' });
    const filter = { code: { contains: 'pad' } };
    expect((await admin.request(LIST, { options: { filter } })).imprintMethods).toEqual({
      totalItems: 1,
      items: [{ code: 'pad-print' }],
    });
    const { imprintMethod } = await admin.request<{ imprintMethod: Method }>(
      `query ($id: ID!) { imprintMethod(id: $id) { ${METHOD} } }`,
      { id: made.id },
    );
    expect(imprintMethod.name).toBe('Pad printing');
  });

  it.each([
    ['a code that another has', 'screen-print', undefined, 'Another imprint method has the code screen-print already.'],
    ['a code with blanks', 'screen print', undefined, 'A method has a code'],
    ['no name', 'nameless', [{ languageCode: 'en', name: ' ' }], 'A method has a code'],
    ['no language', 'wordless', [], 'A method has a code'],
    ['a name of 1 MB', 'endless', [{ languageCode: 'en', name: 'x'.repeat(1_000_000) }], 'none of them excessive'],
    ['one language twice', 'twofold', [...words('A', 'B'), ...words('C', 'D')], 'one translation a language'],
  ])('refuses a method with %s', async (_what, code, translations, message) => {
    await expect(create(code, translations)).rejects.toMatchObject({
      codes: ['USER_INPUT_ERROR'],
      message: expect.stringContaining(message) as string,
    });
  });

  it('gives a code once, however many ask for it at the same moment', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => create('foil')));
    const refused = outcomes.filter(outcome => outcome.status === 'rejected');
    expect(refused.map(({ reason }) => (reason as Error).message)).toEqual(
      Array.from({ length: 7 }, () => expect.stringContaining('has the code foil already') as string),
    );
    const { imprintMethods } = await admin.request(LIST, { options: { filter: { code: { eq: 'foil' } } } });
    expect(imprintMethods).toEqual({ totalItems: 1, items: [{ code: 'foil' }] });
  });

  it('keeps methods in their store, and strangers out', async () => {
    const { id } = await create('hot-stamp');
    const elsewhere = await server.admin('boutique');
    expect((await elsewhere.request(LIST)).imprintMethods).toEqual({ totalItems: 0, items: [] });
    const input = { code: 'hot-stamp', translations: words('Mine', 'À moi') };
    await expect(elsewhere.request(UPDATE, { id, input })).rejects.toMatchObject({ codes: ['ENTITY_NOT_FOUND'] });
    await expect(elsewhere.request(DELETE, { id })).rejects.toMatchObject({ codes: ['ENTITY_NOT_FOUND'] });
    const stranger = server.stranger('company-store');
    for (const [document, variables] of [
      [LIST, {}],
      [CREATE, { input }],
      [DELETE, { id }],
    ] as const) {
      await expect(stranger.request(document, variables)).rejects.toMatchObject({ codes: ['FORBIDDEN'] });
    }
  });

  it('deletes no method that a product allows; one that is deleted stays on the lines that have it', async () => {
    const id = await createMethod(admin, 'Decal', 'Décalcomanie');
    await setDecoration(admin, mug.id, { methods: [{ imprintMethodId: id, locations: [], colors: [] }] });
    const remove = async () =>
      (await admin.request<{ deleteImprintMethod: { result: string; message: string | null } }>(DELETE, { id }))
        .deleteImprintMethod;
    expect(await remove()).toEqual({
      result: 'NOT_DELETED',
      message: 'This imprint method is offered on 1 product(s).',
    });
    const shop = server.shop('company-store');
    await addConfigured(shop, mug, [1], {});
    await setDecoration(admin, mug.id, {});
    expect(await remove()).toEqual({ result: 'DELETED', message: null });
    const { activeOrder } = await shop.request<{ activeOrder: unknown }>(
      `{ activeOrder { lines { decoration { method { name } } } } }`,
    );
    expect(activeOrder).toEqual({ lines: [{ decoration: { method: { name: 'Decal' } } }] });
    await create('decal', words('Decal', 'Décalcomanie'));
  });

  it('replaces a product’s rule as a whole', async () => {
    const [one, two] = [await createMethod(admin, 'One', 'Un'), await createMethod(admin, 'Two', 'Deux')];
    const methods = [
      { imprintMethodId: two, locations: [' Front ', 'Front', ''], colors: ['Red'], setupCharge: 100, runCharge: 1 },
      { imprintMethodId: one, locations: [], colors: [] },
    ];
    await setDecoration(admin, mug.id, { required: true, methods, minimumOrderQuantity: 5 });
    const seen = async () =>
      (
        await admin.request<{ product: unknown }>(
          `query ($id: ID!) { product(id: $id) { minimumOrderQuantity
            decoration { required methods { method { name } locations colors setupCharge runCharge } } } }`,
          { id: mug.id },
        )
      ).product;
    expect(await seen()).toEqual({
      minimumOrderQuantity: 5,
      decoration: {
        required: true,
        methods: [
          { method: { name: 'Two' }, locations: ['Front'], colors: ['Red'], setupCharge: 100, runCharge: 1 },
          { method: { name: 'One' }, locations: [], colors: [], setupCharge: 0, runCharge: 0 },
        ],
      },
    });
    await setDecoration(admin, mug.id, {});
    expect(await seen()).toEqual({ minimumOrderQuantity: 1, decoration: null });
  });

  it.each([
    ['a minimum of 0', () => ({ minimumOrderQuantity: 0 }), 'The minimum quantity lies between 1 and'],
    ['a decoration that is required and impossible', () => ({ required: true }), 'calls for at least one method'],
    [
      'a method of nowhere',
      () => ({ methods: [{ imprintMethodId: '99999', locations: [], colors: [] }] }),
      'does not exist in this store',
    ],
    [
      'a charge below zero',
      () => ({ methods: [{ imprintMethodId: '1', locations: [], colors: [], setupCharge: -1 }] }),
      'whole cents, from 0',
    ],
    [
      'a hundred and one locations',
      () => ({
        methods: [{ imprintMethodId: '1', locations: Array.from({ length: 101 }, (_, i) => `L${i}`), colors: [] }],
      }),
      'at most 100 texts',
    ],
  ])('refuses %s', async (_what, input, message) => {
    await expect(setDecoration(admin, mug.id, input())).rejects.toMatchObject({
      codes: ['USER_INPUT_ERROR'],
      message: expect.stringContaining(message) as string,
    });
  });

  it('sets nothing on a product of another store', async () => {
    const elsewhere = await server.admin('boutique');
    await expect(setDecoration(elsewhere, mug.id, {})).rejects.toMatchObject({ codes: ['ENTITY_NOT_FOUND'] });
  });
});
