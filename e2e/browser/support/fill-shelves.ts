import { GraphqlClient } from '../../support/graphql-client';

/** Puts so much of every article on the shelf that no test lacks what another has bought. */
export async function fillShelves(shopUrl: string): Promise<void> {
  const admin = new GraphqlClient({ url: `${shopUrl}/admin-api`, channelToken: 'boutique' });
  await admin.login('superadmin', 'superadmin');
  const { productVariants } = await admin.request<{ productVariants: { items: { id: string }[] } }>(
    `{ productVariants(options: { take: 100 }) { items { id } } }`,
  );
  await admin.request(
    `mutation ($input: [UpdateProductVariantInput!]!) { updateProductVariants(input: $input) { id } }`,
    { input: productVariants.items.map(({ id }) => ({ id, stockOnHand: 10_000 })) },
  );
}
