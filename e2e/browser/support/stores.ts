import { addItem, pay, type PlacedOrder, registerCustomer, setDelivery, toPayment } from '../../support/shopping';
import { shopServer } from './shop';

/** Gives a store the address by which the order list knows it. */
export async function setSiteUrl(channelToken: string, siteUrl: string): Promise<void> {
  await changeSettings(channelToken, { siteUrl });
}

export async function changeSettings(channelToken: string, customFields: object): Promise<void> {
  const admin = await shopServer.admin(channelToken);
  const { activeChannel } = await admin.request<{ activeChannel: { id: string } }>(`{ activeChannel { id } }`);
  await admin.request(`mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { __typename } }`, {
    input: { id: activeChannel.id, customFields },
  });
}

export async function settingOf(channelToken: string, name: string): Promise<unknown> {
  const admin = await shopServer.admin(channelToken);
  const { activeChannel } = await admin.request<{ activeChannel: { customFields: Record<string, unknown> } }>(
    `{ activeChannel { customFields { ${name} } } }`,
  );
  return activeChannel.customFields[name];
}

/** An order of the store `company-store`, for an article of the French shop that is sold there as well. */
export async function placeInCompanyStore(): Promise<PlacedOrder> {
  const sku = 'CAH-ATE';
  const [boutique, companyStore] = [await shopServer.admin('boutique'), await shopServer.admin('company-store')];
  const { productVariants } = await boutique.request<{ productVariants: { items: { product: { id: string } }[] } }>(
    `query ($sku: String!) { productVariants(options: { filter: { sku: { eq: $sku } } }) { items { product { id } } } }`,
    { sku },
  );
  const { activeChannel } = await companyStore.request<{ activeChannel: { id: string } }>(`{ activeChannel { id } }`);
  await boutique.request(
    `mutation ($input: AssignProductsToChannelInput!) { assignProductsToChannel(input: $input) { id } }`,
    { input: { channelId: activeChannel.id, productIds: productVariants.items.map(({ product }) => product.id) } },
  );
  const shop = shopServer.shop('company-store');
  await registerCustomer(shop);
  await addItem(shop, 1, sku);
  await setDelivery(shop);
  await toPayment(shop);
  return pay(shop, 'cheque');
}
