import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { addItem, type Outcome, registerCustomer, setDelivery, toPayment } from '../../../e2e/support/shopping';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';

interface Cart extends Outcome {
  couponCodes: string[];
  summary: { subtotal: number; couponDiscount: number; total: number };
}

const CART = 'couponCodes summary { subtotal couponDiscount total }';
const APPLY = `mutation ($code: String!) { applyCouponCode(couponCode: $code) {
  __typename ... on Order { ${CART} } ... on ErrorResult { errorCode message }
  ... on CouponCodeInvalidError { couponCode }
} }`;

describe('B9 coupons, where the store takes them', () => {
  let server: ShopServer;
  let admin: GraphqlClient;
  let storeId: string;
  beforeAll(async () => {
    server = await createShopServer();
    admin = await server.admin('company-store');
    const { activeChannel } = await admin.request<{ activeChannel: { id: string } }>('{ activeChannel { id } }');
    storeId = activeChannel.id;
  });
  afterAll(() => server.stop());

  const takesCoupons = (couponsEnabled: boolean) =>
    admin.request(`mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { __typename } }`, {
      input: { id: storeId, customFields: { couponsEnabled } },
    });
  const cartOf = async (shop: GraphqlClient) =>
    (await shop.request<{ activeOrder: Cart }>(`{ activeOrder { __typename ${CART} } }`)).activeOrder;
  const apply = async (shop: GraphqlClient, code: string) =>
    (await shop.request<{ applyCouponCode: Cart }>(APPLY, { code })).applyCouponCode;

  async function filledCart(language?: string): Promise<GraphqlClient> {
    const shop = server.shop('company-store', language);
    await addItem(shop, 10, 'TUMB-450');
    return shop;
  }

  it('takes a code, and shows what it is worth', async () => {
    expect(await apply(await filledCart(), 'welcome10')).toMatchObject({
      couponCodes: ['WELCOME10'],
      summary: { subtotal: 8206, couponDiscount: -1000 },
    });
  });

  it('refuses one that does not exist with Vendure’s own words', async () => {
    expect(await apply(await filledCart('en'), 'NOTHING')).toMatchObject({
      __typename: 'CouponCodeInvalidError',
      message: 'Coupon code "NOTHING" is not valid',
    });
  });

  it('lets those fall off that were applied before, and refuses new ones, once the store takes none', async () => {
    const shop = await filledCart();
    await registerCustomer(shop);
    await apply(shop, 'WELCOME10');
    const { total } = (await cartOf(shop)).summary;
    await takesCoupons(false);
    await expect.poll(async () => (await cartOf(shop)).couponCodes).toEqual([]);
    const cart = await cartOf(shop);
    expect(cart.summary.couponDiscount).toBe(0);
    expect(cart.summary.total).toBeGreaterThan(total);

    expect(await apply(shop, 'WELCOME10')).toMatchObject({
      __typename: 'CouponCodeInvalidError',
      errorCode: 'COUPON_CODE_INVALID_ERROR',
      message: 'This store does not take coupons.',
      couponCode: 'WELCOME10',
    });
    const french = await filledCart('fr');
    expect((await apply(french, 'WELCOME10')).message).toBe('Cette boutique n’accepte pas de code de réduction.');
    const { activeStore } = await shop.request<{ activeStore: object }>('{ activeStore { couponsEnabled } }');
    expect(activeStore).toEqual({ couponsEnabled: false });
    await setDelivery(shop, 'US');
    expect((await toPayment(shop)).code).toMatch(/^CS-/);
    await takesCoupons(true);
    expect(await apply(french, 'WELCOME10')).toMatchObject({ couponCodes: ['WELCOME10'] });
  });

  it('leaves the carts of other stores alone', async () => {
    const shop = await filledCart();
    await apply(shop, 'WELCOME10');
    const other = await server.admin('boutique');
    const { activeChannel } = await other.request<{ activeChannel: { id: string } }>('{ activeChannel { id } }');
    await other.request(`mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { __typename } }`, {
      input: { id: activeChannel.id, customFields: { couponsEnabled: false } },
    });
    await server.shop('boutique').request('{ activeStore { couponsEnabled } }');
    expect((await cartOf(shop)).couponCodes).toEqual(['WELCOME10']);
  });
});
