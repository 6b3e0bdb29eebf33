import { pdf, png } from '../../../plugins/artwork/testing/files';
import { upload } from '../../support/upload-artwork';
import { ADD_CONFIGURED, type Cart } from '../../support/decorated';
import { pay, registerCustomer, setDelivery, toPayment } from '../../support/shopping';
import type { GraphqlClient } from '../../support/graphql-client';
import type { BrowserOrder } from './orders';
import { shopServer } from './shop';

/** A product of the company store as its page has it. */
interface StoreProduct {
  id: string;
  variants: { id: string; sku: string }[];
  decoration: { methods: { method: { id: string; name: string }; locations: string[] }[] };
}

export async function storeProduct(slug: string): Promise<StoreProduct> {
  const { product } = await shopServer.shop('company-store').request<{ product: StoreProduct }>(
    `query ($slug: String!) { product(slug: $slug) { id variants { id sku }
      decoration { methods { method { id name } locations } } } }`,
    { slug },
  );
  return product;
}

/** What the customer asked for, as the merchant must find it again. */
export const wishes = {
  purchaseOrderNumber: 'PO-4711',
  comments: 'Call before delivery.\nGate B.',
  color: 'Pantone 286',
  instructions: 'Centred, 4 cm wide',
};

/** Thirty days from now, at noon. */
export const dateNeeded = new Date(Math.floor(Date.now() / 86_400_000 + 30) * 86_400_000 + 43_200_000);

interface Details {
  /** A PNG. */
  logo?: Buffer;
  /** Default: somebody that nobody had. */
  emailAddress?: string;
  name?: { firstName: string; lastName: string };
}

interface DecoratedOrder extends BrowserOrder {
  /** The customer, logged in. */
  shop: GraphqlClient;
  lineIds: string[];
}

/** A placed order of the guide's USB drive: 50 black and 10 blue with a logo, and two files for the whole order. */
export async function placeDecorated({ logo, emailAddress, name }: Details = {}): Promise<DecoratedOrder> {
  const shop = shopServer.shop('company-store');
  const customer = await registerCustomer(shop, emailAddress, name);
  const usb = await storeProduct('slim-plastic-usb-drive');
  const [screenPrint] = usb.decoration.methods;
  const uploaded = await upload(shop, logo ?? (await png(640, 320)), 'logo.png');
  const quantities = [50, 10].map((quantity, index) => ({ productVariantId: usb.variants[index].id, quantity }));
  const decoration = {
    imprintMethodId: screenPrint.method.id,
    location: screenPrint.locations[0],
    color: wishes.color,
    instructions: wishes.instructions,
    logoId: uploaded.id,
  };
  const { addConfiguredProductToOrder: cart } = await shop.request<{ addConfiguredProductToOrder: Cart }>(
    ADD_CONFIGURED,
    { input: { productId: usb.id, quantities, decoration } },
  );
  if (cart.__typename !== 'Order') throw new Error(cart.message);
  const files = [await upload(shop, await pdf(), 'charte.pdf'), await upload(shop, await png(), 'sac.png')];
  await shop.request(`mutation ($ids: [ID!]!) { setOrderArtwork(artworkIds: $ids) { __typename } }`, {
    ids: files.map(({ id }) => id),
  });
  const { purchaseOrderNumber, comments } = wishes;
  await shop.request(`mutation ($input: UpdateOrderInput!) { setOrderCustomFields(input: $input) { __typename } }`, {
    input: { customFields: { purchaseOrderNumber, comments, dateNeeded: dateNeeded.toISOString() } },
  });
  await setDelivery(shop);
  await toPayment(shop);
  return { ...(await pay(shop, 'cheque')), customer, shop, lineIds: cart.lines.map(({ id }) => id) };
}
