import type { GraphqlClient } from './graphql-client';

export interface TestProduct {
  id: string;
  /** In the order of the options: all of the last group for the first option of the first group, and so on. */
  variants: { id: string; sku: string }[];
}

let made = 0;

/** A product of the admin's store with every combination of the options of its groups, plenty of stock, one price. */
export async function createProduct(
  admin: GraphqlClient,
  input: { name: string; groups?: { name: string; options: string[] }[]; price: number; stock?: number },
): Promise<TestProduct> {
  made += 1;
  const slug = `product-${Date.now()}-${made}`;
  const words = (name: string) => [
    { languageCode: 'en', name },
    { languageCode: 'fr', name },
  ];
  const { createProduct: product } = await admin.request<{ createProduct: { id: string } }>(
    `mutation ($input: CreateProductInput!) { createProduct(input: $input) { id } }`,
    { input: { translations: words(input.name).map(text => ({ ...text, slug, description: '' })) } },
  );
  let combinations: { name: string; ids: string[] }[] = [{ name: input.name, ids: [] }];
  for (const [index, group] of (input.groups ?? []).entries()) {
    const { createProductOptionGroup: created } = await admin.request<{
      createProductOptionGroup: { id: string; options: { id: string; name: string }[] };
    }>(
      `mutation ($input: CreateProductOptionGroupInput!) { createProductOptionGroup(input: $input) { id options { id name } } }`,
      {
        input: {
          code: `${slug}-${index}`,
          translations: words(group.name),
          options: group.options.map((name, at) => ({ code: `${slug}-${index}-${at}`, translations: words(name) })),
        },
      },
    );
    await admin.request(
      `mutation ($p: ID!, $g: ID!) { addOptionGroupToProduct(productId: $p, optionGroupId: $g) { id } }`,
      { p: product.id, g: created.id },
    );
    const options = group.options.map(name => created.options.find(option => option.name === name)!);
    combinations = combinations.flatMap(base =>
      options.map(option => ({ name: `${base.name} ${option.name}`, ids: [...base.ids, option.id] })),
    );
  }
  const { createProductVariants: variants } = await admin.request<{ createProductVariants: TestProduct['variants'] }>(
    `mutation ($input: [CreateProductVariantInput!]!) { createProductVariants(input: $input) { id sku } }`,
    {
      input: combinations.map(({ name, ids }, index) => ({
        productId: product.id,
        translations: words(name),
        sku: `${slug}-${String(index).padStart(3, '0')}`,
        price: input.price,
        optionIds: ids,
        stockOnHand: input.stock ?? 1_000_000,
        trackInventory: 'TRUE',
      })),
    },
  );
  return { id: product.id, variants: [...variants].sort((a, b) => a.sku.localeCompare(b.sku)) };
}

export const SET_PRICING = `mutation ($id: ID!, $price: Float!, $originalPrice: Float, $priceBreaks: [PriceBreakInput!]!) {
  setVariantPricing(productVariantId: $id, price: $price, originalPrice: $originalPrice, priceBreaks: $priceBreaks) {
    id price exactPrice originalPrice priceBreaks { minimumQuantity price originalPrice savings } prices { price }
  }
}`;
