import { createProduct, type TestProduct } from '../../../e2e/support/catalogue';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { utcDay } from '../rules/days';

export const TODAY = utcDay();
export const YESTERDAY = utcDay(new Date(Date.now() - 24 * 3_600_000));

export interface Rate {
  day: string;
  fromCurrency: string;
  toCurrency: string;
  rate: string;
  source: string;
}

export interface NewRate {
  fromCurrency: string;
  toCurrency: string;
  rate: string;
  day?: string;
}

export const setRate = async (admin: GraphqlClient, input: NewRate): Promise<Rate> =>
  (
    await admin.request<{ setExchangeRate: Rate }>(
      `mutation ($input: SetExchangeRateInput!) { setExchangeRate(input: $input) {
        day fromCurrency toCurrency rate source } }`,
      { input },
    )
  ).setExchangeRate;

/** All of the store, the latest day first, as `day from to rate source`. */
export async function rates(admin: GraphqlClient): Promise<string[]> {
  const { exchangeRates } = await admin.request<{ exchangeRates: { items: Rate[] } }>(
    `{ exchangeRates { items { day fromCurrency toCurrency rate source } } }`,
  );
  return exchangeRates.items.map(
    ({ day, fromCurrency, toCurrency, rate, source }) => `${day} ${fromCurrency} ${toCurrency} ${rate} ${source}`,
  );
}

export async function sellIn(admin: GraphqlClient, availableCurrencyCodes: string[]): Promise<void> {
  const { activeChannel } = await admin.request<{ activeChannel: { id: string } }>(`{ activeChannel { id } }`);
  await admin.request(`mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { __typename } }`, {
    input: { id: activeChannel.id, availableCurrencyCodes },
  });
}

/** The price of variants in one of the store's currencies, whole cents, by Vendure's own mutation. */
export async function price(
  admin: GraphqlClient,
  variants: { id: string }[],
  currencyCode: string,
  amount: number,
): Promise<void> {
  await admin.request(
    `mutation ($input: [UpdateProductVariantInput!]!) { updateProductVariants(input: $input) { id } }`,
    { input: variants.map(({ id }) => ({ id, prices: [{ currencyCode, price: amount }] })) },
  );
}

/** In two sizes, at ten dollars of the United States. */
export async function productInCad(admin: GraphqlClient, name: string, cents: number): Promise<TestProduct> {
  const made = await createProduct(admin, { name, groups: [{ name: 'Size', options: ['S', 'M'] }], price: 1000 });
  await price(admin, made.variants, 'CAD', cents);
  return made;
}

export const setPricingCurrency = async (
  admin: GraphqlClient,
  productId: string,
  currencyCode: string | null,
): Promise<string | null> =>
  (
    await admin.request<{ setPricingCurrency: { pricingCurrency: string | null } }>(
      `mutation ($productId: ID!, $currencyCode: CurrencyCode) {
        setPricingCurrency(productId: $productId, currencyCode: $currencyCode) { pricingCurrency } }`,
      { productId, currencyCode },
    )
  ).setPricingCurrency.pricingCurrency;

export interface Cart {
  __typename: string;
  message?: string;
  id: string;
  currencyCode: string;
  subTotal: number;
  lines: {
    id: string;
    quantity: number;
    exactUnitPrice: number;
    linePrice: number;
    conversion: { fromCurrency: string; rate: string; day: string } | null;
  }[];
}

export const CART = `__typename ... on Order { id currencyCode subTotal
    lines { id quantity exactUnitPrice linePrice conversion { fromCurrency rate day } } }
  ... on ErrorResult { errorCode message }`;

export const add = async (shop: GraphqlClient, variantId: string, quantity: number): Promise<Cart> =>
  (
    await shop.request<{ addItemToOrder: Cart }>(
      `mutation ($id: ID!, $quantity: Int!) { addItemToOrder(productVariantId: $id, quantity: $quantity) { ${CART} } }`,
      { id: variantId, quantity },
    )
  ).addItemToOrder;

export const cart = async (shop: GraphqlClient): Promise<Cart> =>
  (await shop.request<{ activeOrder: Cart }>(`{ activeOrder { ${CART.replace(/\.\.\. on ErrorResult[\s\S]*/, '')} } }`))
    .activeOrder;

/** Opens a placed order for {@link modifyOrder}. */
export const beginModifying = (admin: GraphqlClient, id: string): Promise<object> =>
  admin.request(`mutation ($id: ID!) { transitionOrderToState(id: $id, state: "Modifying") { __typename } }`, { id });

export const modifyOrder = async (admin: GraphqlClient, input: object): Promise<{ __typename: string }> =>
  (
    await admin.request<{ modifyOrder: { __typename: string } }>(
      `mutation ($input: ModifyOrderInput!) { modifyOrder(input: $input) {
        __typename ... on ErrorResult { errorCode message } } }`,
      { input: { dryRun: false, ...input } },
    )
  ).modifyOrder;
