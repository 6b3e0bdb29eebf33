import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProduct, type TestProduct } from '../../../e2e/support/catalogue';
import { activeCart, addConfigured, createMethod, decorate, setDecoration } from '../../../e2e/support/decorated';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { addItem, registerCustomer, setDelivery, toPayment } from '../../../e2e/support/shopping';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';

describe('decoration in the cart', () => {
  let server: ShopServer;
  let admin: GraphqlClient;
  let screen: string;
  let laser: string;
  let mug: TestProduct;
  let pen: TestProduct;

  beforeAll(async () => {
    server = await createShopServer();
    admin = await server.admin('company-store');
    screen = await createMethod(admin, 'Screen print', 'Sérigraphie');
    laser = await createMethod(admin, 'Laser engraving', 'Gravure laser');
    const groups = [{ name: 'Color', options: ['Red', 'Blue', 'Green'] }];
    mug = await createProduct(admin, { name: 'Mug', groups, price: 1000 });
    pen = await createProduct(admin, { name: 'Pen', groups, price: 200 });
    await setDecoration(admin, mug.id, {
      required: true,
      methods: [
        { imprintMethodId: screen, locations: ['Front', 'Back'], colors: [], setupCharge: 5000, runCharge: 35 },
        { imprintMethodId: laser, locations: ['Handle'], colors: ['Silver', 'Gold'], setupCharge: 3000 },
      ],
    });
    await setDecoration(admin, pen.id, {
      methods: [{ imprintMethodId: laser, locations: ['Clip'], colors: [], runCharge: 10 }],
    });
  });
  afterAll(() => server.stop());

  const visitor = (language?: string) => server.shop('company-store', language);
  const front = () => ({ imprintMethodId: screen, location: 'Front', color: 'Pantone 186' });

  it('B4 offers only what the product allows, and the single method preselected', async () => {
    const { product } = await visitor('fr').request<{ product: { decoration: unknown } }>(
      `query ($id: ID!) { product(id: $id) { decoration { required preselectedMethod { method { name } }
        methods { method { code name } locations colors setupCharge runCharge } } } }`,
      { id: pen.id },
    );
    const method = { code: expect.any(String) as string, name: 'Gravure laser' };
    expect(product.decoration).toEqual({
      required: false,
      preselectedMethod: { method: { name: 'Gravure laser' } },
      methods: [{ method, locations: ['Clip'], colors: [], setupCharge: 0, runCharge: 10 }],
    });
    const { product: both } = await visitor().request<{ product: { decoration: { preselectedMethod: unknown } } }>(
      `query ($id: ID!) { product(id: $id) { decoration { preselectedMethod { method { name } } } } }`,
      { id: mug.id },
    );
    expect(both.decoration.preselectedMethod).toBeNull();
    const gift = await createProduct(admin, { name: 'Gift box', price: 900 });
    const { product: plain } = await visitor().request<{ product: { decoration: unknown } }>(
      `query ($id: ID!) { product(id: $id) { decoration { required } } }`,
      { id: gift.id },
    );
    expect(plain.decoration).toBeNull();
  });

  it('B4 keeps the decoration on the line, for visitors too', async () => {
    const shop = visitor();
    const cart = await addConfigured(shop, mug, [5], { ...front(), instructions: 'Centred 🎈' });
    expect(cart.lines[0].decoration).toEqual({
      method: { name: 'Screen print' },
      location: 'Front',
      color: 'Pantone 186',
      instructions: 'Centred 🎈',
      logo: null,
    });
    expect((await addConfigured(shop, pen, [3], {})).lines[1].decoration).toMatchObject({
      method: { name: 'Laser engraving' },
      location: 'Clip',
    });
    expect((await addConfigured(shop, pen, [0, 3])).lines[2].decoration).toBeNull();
  });

  it.each([
    ['an unknown method', { imprintMethodId: '99999' }, 'imprintMethodId', 'This imprint method is not offered'],
    ['a location of another method', { location: 'Handle' }, 'location', 'Choose from: Front, Back.'],
    ['a colour that is not offered', { laser: true, color: 'Pink' }, 'color', 'Choose from: Silver, Gold.'],
    ['a text of 1 MB', { instructions: 'x'.repeat(1_000_000) }, 'instructions', 'longer than 2000 characters'],
    ['a logo of nobody', { logoId: '99999' }, 'logoId', 'not one of those that you uploaded'],
  ])('B4 refuses %s, saying which field, and adds nothing', async (_what, change, field, message) => {
    const shop = visitor();
    const { laser: withLaser, ...wish } = change as { laser?: boolean };
    const decoration = { imprintMethodId: withLaser ? laser : screen, ...wish };
    expect(await addConfigured(shop, mug, [5], decoration)).toMatchObject({
      __typename: 'DecorationError',
      field,
      message: expect.stringContaining(message) as string,
    });
    expect(await activeCart(shop)).toBeNull();
    const { lines } = await addConfigured(shop, mug, [5]);
    expect(await decorate(shop, [lines[0].id], decoration)).toMatchObject({ __typename: 'DecorationError', field });
    expect((await activeCart(shop))?.lines[0].decoration).toBeNull();
  });

  it('B5 merges equal configurations and keeps different ones apart', async () => {
    const shop = visitor();
    await addConfigured(shop, mug, [5, 5], front());
    await addConfigured(shop, mug, [5], { ...front(), location: 'Back' });
    await addConfigured(shop, mug, [2], front());
    await shop.request(`mutation ($id: ID!) { addItemToOrder(productVariantId: $id, quantity: 1) { __typename } }`, {
      id: mug.variants[0].id,
    });
    const cart = (await activeCart(shop))!;
    const seen = (lines: typeof cart.lines) =>
      lines.map(line => [line.quantity, line.productVariant.name, line.decoration?.location ?? null]).sort();
    expect(seen(cart.lines)).toEqual([
      [1, 'Mug Red', null],
      [5, 'Mug Blue', 'Front'],
      [5, 'Mug Red', 'Back'],
      [7, 'Mug Red', 'Front'],
    ]);
    const others = cart.lines.filter(line => line.decoration?.location !== 'Front').map(line => line.id);
    const merged = await decorate(shop, others, front());
    expect(seen(merged.lines)).toEqual([
      [13, 'Mug Red', 'Front'],
      [5, 'Mug Blue', 'Front'],
    ]);
    expect(merged.summary.subtotal).toBe(18 * 1000);
  });

  it('B5 merges a guest’s cart at log-in: equal lines become one, others stay', async () => {
    const customer = visitor();
    const email = await registerCustomer(customer);
    await addConfigured(customer, mug, [5], front());
    await addConfigured(customer, mug, [3], { ...front(), location: 'Back' });
    await customer.logout();
    const guest = visitor();
    await addConfigured(guest, mug, [8], front());
    await addConfigured(guest, mug, [4], { imprintMethodId: laser, color: 'Gold' });
    await guest.login(email, 'Camille-2026!');
    const cart = await activeCart(guest);
    const seen = cart!.lines.map(line => [line.quantity, line.decoration?.location]).sort();
    expect(seen).toEqual([
      [3, 'Back'],
      [4, 'Handle'],
      [8, 'Front'],
    ]);
    expect(cart!.surcharges.map(surcharge => surcharge.sku.slice(0, 11)).sort()).toEqual([
      'IMPRINT-RUN',
      'IMPRINT-RUN',
      'IMPRINT-SET',
      'IMPRINT-SET',
      'IMPRINT-SET',
    ]);
  });

  it('C8 charges setup once per product and design and the run per piece, taxed as the product, with every change', async () => {
    const shop = visitor();
    const cart = await addConfigured(shop, mug, [5, 5], front());
    const charges = (order: typeof cart) => order.surcharges.map(({ description, price }) => [description, price]);
    expect(charges(cart)).toEqual([
      ['Setup – Screen print – Mug', 5000],
      ['Imprint – Screen print – Mug', 350],
    ]);
    expect(cart.surcharges.every(surcharge => surcharge.taxRate === 6.15)).toBe(true);
    expect(cart.surcharges[0].priceWithTax).toBe(5308);
    expect(cart.summary).toMatchObject({ subtotal: 10_000, surcharges: 5350 });
    expect(cart.summary.total).toBe(cart.summary.subtotal + cart.summary.surcharges + cart.summary.tax);

    const more = await addConfigured(shop, mug, [0, 0, 2], { ...front(), location: 'Back' });
    expect(charges(more).map(([, price]) => price)).toEqual([5000, 350, 5000, 70]);
    const { adjustOrderLine } = await shop.request<{ adjustOrderLine: typeof cart }>(
      `mutation ($id: ID!) { adjustOrderLine(orderLineId: $id, quantity: 10) {
        ... on Order { surcharges { description price } summary { subtotal surcharges tax total } } } }`,
      { id: cart.lines[0].id },
    );
    expect(charges(adjustOrderLine).map(([, price]) => price)).toEqual([5000, 525, 5000, 70]);
    const { removeOrderLine } = await shop.request<{ removeOrderLine: typeof cart }>(
      `mutation ($id: ID!) { removeOrderLine(orderLineId: $id) {
        ... on Order { surcharges { description price } summary { subtotal surcharges tax total } } } }`,
      { id: more.lines[2].id },
    );
    expect(charges(removeOrderLine).map(([, price]) => price)).toEqual([5000, 525]);
    const undone = await decorate(shop, [cart.lines[0].id, cart.lines[1].id], { imprintMethodId: null });
    expect(undone.surcharges).toEqual([]);
    expect(undone.summary).toMatchObject({ subtotal: 15_000, surcharges: 0 });
    expect(await activeCart(shop)).toEqual(undone);
  });

  it('C8 follows an address that is taxed otherwise', async () => {
    const shop = visitor();
    await addConfigured(shop, mug, [1], front());
    await registerCustomer(shop);
    await setDelivery(shop, 'FR');
    const cart = await activeCart(shop);
    const { activeOrder } = await shop.request<{ activeOrder: { lines: { taxRate: number }[] } }>(
      `{ activeOrder { lines { taxRate } } }`,
    );
    expect(cart?.surcharges.map(surcharge => surcharge.taxRate)).toEqual([
      activeOrder.lines[0].taxRate,
      activeOrder.lines[0].taxRate,
    ]);
  });

  it('B5 refuses checkout of a line that needs a decoration and has none, naming it', async () => {
    const shop = visitor();
    await registerCustomer(shop);
    const cart = await addConfigured(shop, mug, [5]);
    await addItem(shop, 2, pen.variants[0].sku);
    await setDelivery(shop, 'US');
    const refused = await toPayment(shop);
    expect(refused.transitionError).toBe('Choose the decoration of: Mug Red.');
    const { lines } = await addConfigured(shop, mug, [0, 5, 5]);
    expect((await toPayment(shop)).transitionError).toBe('Choose the decoration of: Mug.');
    // Lines that were made within one second come in the order of their variants.
    const added = lines.filter(({ productVariant: { name } }) => ['Mug Blue', 'Mug Green'].includes(name));
    expect(added).toHaveLength(2);
    for (const line of added) {
      await shop.request(`mutation ($id: ID!) { removeOrderLine(orderLineId: $id) { __typename } }`, { id: line.id });
    }
    await decorate(shop, [cart.lines[0].id], front());
    expect((await toPayment(shop)).__typename).toBe('Order');
    expect(await decorate(shop, [cart.lines[0].id], { color: 'Blue' })).toMatchObject({
      __typename: 'DecorationError',
      field: 'orderLineIds',
      message: 'Go back to the cart to change the decoration.',
    });
  });

  it('B5 refuses checkout of a decoration that is half chosen, or that the merchant no longer offers', async () => {
    const bag = await createProduct(admin, { name: 'Bag', price: 500 });
    const methods = [
      { imprintMethodId: screen, locations: ['Front', 'Back'], colors: [], setupCharge: 5000 },
      { imprintMethodId: laser, locations: ['Strap'], colors: [] },
    ];
    await setDecoration(admin, bag.id, { methods });
    const shop = visitor();
    await registerCustomer(shop);
    const { lines } = await addConfigured(shop, bag, [5], { instructions: 'Our logo, please' });
    await setDelivery(shop, 'US');
    expect((await toPayment(shop)).transitionError).toBe('Choose the decoration of: Bag.');
    expect((await decorate(shop, [lines[0].id], front())).summary.surcharges).toBe(5000);
    for (const kept of [[methods[1]], [{ ...methods[0], locations: ['Back'] }], []]) {
      await setDecoration(admin, bag.id, { methods: kept });
      expect((await toPayment(shop)).transitionError).toBe(
        'The decoration that was chosen is no longer offered for: Bag. Choose another.',
      );
    }
    await setDecoration(admin, bag.id, { methods });
    expect((await toPayment(shop)).__typename).toBe('Order');
  });

  it('B5 refuses checkout of a decoration without its location, in both languages; a colour may follow', async () => {
    const shop = visitor();
    await registerCustomer(shop);
    const { lines } = await addConfigured(shop, mug, [5], { imprintMethodId: screen });
    expect(lines[0].decoration).toMatchObject({ method: { name: 'Screen print' }, location: null });
    await setDelivery(shop, 'US');
    expect((await toPayment(shop)).transitionError).toBe('Choose the location of the decoration of: Mug Red.');
    await decorate(shop, [lines[0].id], { location: 'Back' });
    expect((await toPayment(shop)).__typename).toBe('Order');

    const french = visitor('fr');
    await registerCustomer(french);
    await addConfigured(french, mug, [0, 5], { imprintMethodId: screen, color: 'Pantone 186' });
    await setDelivery(french, 'US');
    expect((await toPayment(french)).transitionError).toBe('Choisissez l’emplacement du marquage de : Mug Blue.');
  });

  it('takes a colour away that is set to nothing, and keeps one that is left out', async () => {
    const shop = visitor();
    const { lines } = await addConfigured(shop, mug, [5], { ...front(), instructions: 'Big' });
    const kept = await decorate(shop, [lines[0].id], { instructions: '' });
    expect(kept.lines[0].decoration).toMatchObject({ color: 'Pantone 186', instructions: null });
    const cleared = await decorate(shop, [lines[0].id], { color: '' });
    expect(cleared.lines[0].decoration).toMatchObject({ location: 'Front', color: null });
  });

  it('finds no line of somebody else’s cart', async () => {
    const owner = visitor();
    const cart = await addConfigured(owner, mug, [5], front());
    const thief = visitor();
    await registerCustomer(thief);
    await expect(decorate(thief, [cart.lines[0].id], { color: 'Mine' })).rejects.toMatchObject({
      codes: ['USER_INPUT_ERROR'],
      message: 'These lines are not of one of your orders.',
    });
    for (const id of ['abc', '999999', '99999999999999999999']) {
      await expect(decorate(thief, [id], { color: 'Mine' })).rejects.toMatchObject({ codes: ['USER_INPUT_ERROR'] });
    }
    await expect(decorate(visitor(), [], {})).rejects.toMatchObject({ codes: ['USER_INPUT_ERROR'] });
    expect((await activeCart(owner))?.lines[0].decoration?.color).toBe('Pantone 186');
  });
});
