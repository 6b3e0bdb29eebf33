import { createProduct, SET_PRICING, type TestProduct } from './catalogue';
import type { GraphqlClient } from './graphql-client';

export const SIZES = ['128 MB', '256 MB', '512 MB', '1 GB', '2 GB', '4 GB'];
export const COLORS = ['Black', 'Blue', 'Gray', 'Green', 'Orange', 'Purple', 'Red', 'White', 'Yellow'];
/** Guide B's prices, in cents: one a row. */
export const USB_PRICES = [560.8, 628.9, 741, 1077.3, 1165.3, 1209.4];

export interface Method {
  imprintMethodId: string;
  locations: string[];
  colors: string[];
  setupCharge?: number;
  runCharge?: number;
}

/** The guide's USB drive: six sizes by nine colours, cell 0 to 53 row by row. */
export async function createUsbDrive(admin: GraphqlClient): Promise<TestProduct> {
  const product = await createProduct(admin, {
    name: 'Slim Plastic USB drive',
    groups: [
      { name: 'Memory Size', options: SIZES },
      { name: 'Colors', options: COLORS },
    ],
    price: 100,
  });
  for (const [index, { id }] of product.variants.entries()) {
    await admin.request(SET_PRICING, { id, price: USB_PRICES[Math.floor(index / 9)], priceBreaks: [] });
  }
  return product;
}

let methods = 0;

export async function createMethod(admin: GraphqlClient, en: string, fr: string): Promise<string> {
  methods += 1;
  const { createImprintMethod } = await admin.request<{ createImprintMethod: { id: string } }>(
    `mutation ($input: ImprintMethodInput!) { createImprintMethod(input: $input) { id } }`,
    {
      input: {
        code: `method-${methods}`,
        translations: [
          { languageCode: 'en', name: en },
          { languageCode: 'fr', name: fr },
        ],
      },
    },
  );
  return createImprintMethod.id;
}

export async function setDecoration(
  admin: GraphqlClient,
  productId: string,
  input: { required?: boolean; methods?: Method[]; minimumOrderQuantity?: number },
): Promise<void> {
  await admin.request(`mutation ($input: SetProductDecorationInput!) { setProductDecoration(input: $input) { id } }`, {
    input: { productId, required: false, methods: [], minimumOrderQuantity: 1, ...input },
  });
}

export interface CartLine {
  id: string;
  quantity: number;
  exactUnitPrice: number;
  linePrice: number;
  productVariant: { id: string; name: string };
  decoration: {
    method: { name: string } | null;
    location: string | null;
    color: string | null;
    instructions: string | null;
    logo: { id: string } | null;
  } | null;
}

export interface Cart {
  __typename: string;
  id: string;
  state: string;
  totalQuantity: number;
  subTotal: number;
  totalWithTax: number;
  lines: CartLine[];
  surcharges: { sku: string; description: string; price: number; priceWithTax: number; taxRate: number }[];
  summary: { subtotal: number; surcharges: number; tax: number; total: number };
  errorCode?: string;
  message?: string;
  minimum?: number;
  requested?: number;
  field?: string;
  interceptorError?: string;
  quantityAvailable?: number;
  maxItems?: number;
}

export const ORDER = `__typename id state totalQuantity subTotal totalWithTax
  lines { id quantity exactUnitPrice linePrice productVariant { id name }
    decoration { method { name } location color instructions logo { id } } }
  surcharges { sku description price priceWithTax taxRate }
  summary { subtotal surcharges tax total }`;

export interface AddInput {
  productId: string;
  quantities: { productVariantId: string; quantity: number }[];
  decoration?: object | null;
}

export const ADD_CONFIGURED = `mutation ($input: AddConfiguredProductInput!) {
  addConfiguredProductToOrder(input: $input) { __typename ... on Order { ${ORDER} } ... on ErrorResult { errorCode message }
    ... on MinimumQuantityError { minimum requested } ... on DecorationError { field }
    ... on OrderInterceptorError { interceptorError } ... on InsufficientStockError { quantityAvailable }
    ... on OrderLimitError { maxItems } }
}`;

export const SET_LINE_DECORATION = `mutation ($ids: [ID!]!, $decoration: DecorationInput!) {
  setLineDecoration(orderLineIds: $ids, decoration: $decoration) { __typename ... on Order { ${ORDER} }
    ... on ErrorResult { errorCode message } ... on DecorationError { field } }
}`;

/** Adds `quantities[i]` of the product's variant `i`. */
export async function addConfigured(
  shop: GraphqlClient,
  product: TestProduct,
  quantities: number[],
  decoration?: object | null,
): Promise<Cart> {
  const input: AddInput = {
    productId: product.id,
    quantities: quantities.map((quantity, index) => ({ productVariantId: product.variants[index].id, quantity })),
    decoration,
  };
  const answer = await shop.request<{ addConfiguredProductToOrder: Cart }>(ADD_CONFIGURED, { input });
  return answer.addConfiguredProductToOrder;
}

export async function decorate(shop: GraphqlClient, ids: string[], decoration: object): Promise<Cart> {
  const answer = await shop.request<{ setLineDecoration: Cart }>(SET_LINE_DECORATION, { ids, decoration });
  return answer.setLineDecoration;
}

export async function activeCart(shop: GraphqlClient): Promise<Cart | null> {
  return (await shop.request<{ activeOrder: Cart | null }>(`{ activeOrder { ${ORDER} } }`)).activeOrder;
}
