import type { INestApplication } from '@nestjs/common';
import { GlobalFlag } from '@vendure/common/lib/generated-types';
import {
  CollectionService,
  FacetService,
  type FacetValue,
  FacetValueService,
  type ID,
  LanguageCode,
  ProductOptionGroupService,
  ProductOptionService,
  ProductService,
  ProductVariantService,
  type RequestContext,
} from '@vendure/core';
import { type ProductContent, shelves } from './content/products';
import type { World } from './fill-world';
import { createPicture } from './create-picture';

export type Shelves = Record<keyof typeof shelves, FacetValue>;

const FACET = 'rayon';
const french = <T extends object>(words: T) => [{ languageCode: LanguageCode.fr, ...words }];

/** The facet of the shelves, with a value for each. */
export async function ensureShelves(app: INestApplication, ctx: RequestContext): Promise<Shelves> {
  const facet =
    (await app.get(FacetService).findByCode(ctx, FACET, LanguageCode.fr)) ??
    (await app
      .get(FacetService)
      .create(ctx, { code: FACET, isPrivate: false, translations: french({ name: 'Rayon' }) }));
  const values = await app.get(FacetValueService).findByFacetId(ctx, facet.id);
  const ensure = async (code: keyof typeof shelves): Promise<FacetValue> =>
    values.find(value => value.code === code) ??
    (await app
      .get(FacetValueService)
      .create(ctx, facet, { facetId: facet.id, code, translations: french({ name: shelves[code].name }) }));
  return { papeterie: await ensure('papeterie'), ecriture: await ensure('ecriture'), livres: await ensure('livres') };
}

/** A collection of what stands on one shelf. */
export async function ensureCollection(
  app: INestApplication,
  ctx: RequestContext,
  slug: keyof typeof shelves,
  shelf: FacetValue,
): Promise<void> {
  if (await app.get(CollectionService).findOneBySlug(ctx, slug)) return;
  await app.get(CollectionService).create(ctx, {
    filters: [
      {
        code: 'facet-value-filter',
        arguments: [
          { name: 'facetValueIds', value: JSON.stringify([shelf.id]) },
          { name: 'containsAny', value: 'false' },
        ],
      },
    ],
    translations: french({ slug, name: shelves[slug].name, description: shelves[slug].description }),
  });
}

/** The option's values by name; none for a product that comes in one kind. */
async function createOptions(
  app: INestApplication,
  ctx: RequestContext,
  product: ProductContent,
  productId: ID,
): Promise<Map<string, ID>> {
  const options = new Map<string, ID>();
  if (!product.option) return options;
  const group = await app.get(ProductOptionGroupService).create(ctx, {
    code: `${product.slug}-option`,
    translations: french({ name: product.option }),
  });
  for (const [index, { option }] of product.variants.entries()) {
    if (!option) continue;
    const { id } = await app
      .get(ProductOptionService)
      .create(ctx, group, { code: `${product.slug}-${index + 1}`, translations: french({ name: option }) });
    options.set(option, id);
  }
  await app.get(ProductService).addOptionGroupToProduct(ctx, productId, group.id);
  return options;
}

/** A product with its picture and variants; answers whether it had to be made. */
export async function ensureProduct(
  app: INestApplication,
  ctx: RequestContext,
  world: World,
  shelf: FacetValue,
  product: ProductContent,
): Promise<boolean> {
  if (await app.get(ProductService).findOneBySlug(ctx, product.slug)) return false;
  const assetId = await createPicture(app, ctx, product);
  const { slug, name, description } = product;
  const { id: productId } = await app.get(ProductService).create(ctx, {
    enabled: true,
    featuredAssetId: assetId,
    assetIds: [assetId],
    facetValueIds: [shelf.id],
    translations: french({ slug, name, description }),
  });
  const options = await createOptions(app, ctx, product, productId);
  await app.get(ProductVariantService).create(
    ctx,
    product.variants.map(variant => ({
      productId,
      sku: variant.sku,
      price: variant.price,
      taxCategoryId: world.taxCategories[product.tax].id,
      stockOnHand: variant.stock,
      trackInventory: GlobalFlag.TRUE,
      optionIds: variant.option ? [options.get(variant.option)!] : [],
      translations: french({ name: variant.option ? `${name} – ${variant.option}` : name }),
    })),
  );
  return true;
}
