import type { GraphqlClient } from '../e2e/support/graphql-client';
import type { BenchServer } from './bench-server';

const STORE = 'company-store';
const SLUG = 'slim-plastic-usb-drive';
const PIECES = 2;

export interface GridProduct {
  productId: string;
  variantIds: string[];
}

/** The guide's USB drive, six sizes by nine colours, at prices that plain Vendure can hold as well: whole cents. */
export async function openGrid(server: BenchServer): Promise<GridProduct> {
  const admin = await server.admin(STORE);
  const { products } = await admin.request<{
    products: { items: { id: string; variants: { id: string; price: number }[] }[] };
  }>(`{ products(options: { filter: { slug: { eq: "${SLUG}" } } }) { items { id variants { id price } } } }`);
  const [{ id: productId, variants }] = products.items;
  if (server.composition === 'ours') {
    for (const { id, price } of variants) {
      await admin.request(
        `mutation ($id: ID!, $price: Float!) { setVariantPricing(productVariantId: $id, price: $price, priceBreaks: []) { id } }`,
        { id, price },
      );
    }
  }
  return { productId, variantIds: variants.map(variant => variant.id) };
}

/** A visitor whose session is there already: making one would be measured with the grid. */
export async function newVisitor(server: BenchServer): Promise<GraphqlClient> {
  const shop = server.shop(STORE);
  await shop.request(`{ activeOrder { id } }`);
  return shop;
}

interface Figures {
  totalQuantity: number;
  subTotal: number;
  totalWithTax: number;
}

const seen = `totalQuantity subTotal totalWithTax lines { id quantity unitPrice linePriceWithTax }`;

/** All cells into an empty cart in one request; answers the order's figures. */
export async function addGrid(
  server: BenchServer,
  shop: GraphqlClient,
  { productId, variantIds }: GridProduct,
): Promise<Figures> {
  const quantities = variantIds.map(productVariantId => ({ productVariantId, quantity: PIECES }));
  if (server.composition === 'ours') {
    const { outcome } = await shop.request<{ outcome: Figures }>(
      `mutation ($input: AddConfiguredProductInput!) { outcome: addConfiguredProductToOrder(input: $input) {
        ... on Order { ${seen} } } }`,
      { input: { productId, quantities } },
    );
    return outcome;
  }
  const { outcome } = await shop.request<{ outcome: { order: Figures } }>(
    `mutation ($inputs: [AddItemInput!]!) { outcome: addItemsToOrder(inputs: $inputs) {
      order { ${seen} } errorResults { ... on ErrorResult { errorCode } } } }`,
    { inputs: quantities },
  );
  return outcome.order;
}

/** The prices of all variants, for the page of the product; answers how many there were. */
export async function readGrid(server: BenchServer, shop: GraphqlClient, { productId }: GridProduct): Promise<number> {
  if (server.composition === 'ours') {
    const { product } = await shop.request<{ product: { quantityMatrix: { cells: unknown[] } } }>(
      `query ($id: ID!) { product(id: $id) { quantityMatrix {
        rowGroup { name } columnGroup { name } cells { price rowOption { name } columnOption { name } } } } }`,
      { id: productId },
    );
    return product.quantityMatrix.cells.length;
  }
  const { product } = await shop.request<{ product: { variants: unknown[] } }>(
    `query ($id: ID!) { product(id: $id) { variants { price } } }`,
    { id: productId },
  );
  return product.variants.length;
}
