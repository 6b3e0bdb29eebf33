import type { INestApplication } from '@nestjs/common';
import { GlobalFlag } from '@vendure/common/lib/generated-types';
import {
  type Channel,
  ChannelService,
  type ID,
  LanguageCode,
  ProductOptionGroupService,
  ProductOptionService,
  ProductService,
  ProductVariant,
  ProductVariantPrice,
  ProductVariantTranslation,
  type RequestContext,
  StockLevel,
  StockLocation,
  TransactionalConnection,
} from '@vendure/core';
import type { CompanyProductContent, OptionContent } from './content/company-products';
import type { World } from './fill-world';
import { createPicture } from './create-picture';

const STOCK = 100_000;

/** A value of each option, with the price that goes with the first. */
interface Combination {
  words: { en: string; fr: string };
  optionIds: ID[];
  price: number;
}

/** What the composition can keep: plain Vendure has whole cents, and no list prices. */
export interface PriceKeeping {
  exact: boolean;
}

const translated = <T extends object>(words: (language: 'en' | 'fr') => T) => [
  { languageCode: LanguageCode.en, ...words('en') },
  { languageCode: LanguageCode.fr, ...words('fr') },
];

/** The option groups in the order of the grid: rows, then columns. */
async function createCombinations(
  app: INestApplication,
  ctx: RequestContext,
  product: CompanyProductContent,
  productId: ID,
): Promise<Combination[]> {
  let combinations: Combination[] = [{ words: { en: '', fr: '' }, optionIds: [], price: product.prices[0] }];
  for (const [at, option] of product.options.entries()) {
    const values = await createOption(app, ctx, `${product.slug}-${at + 1}`, option, productId);
    combinations = combinations.flatMap(({ words, optionIds, price }) =>
      values.map((value, index) => ({
        words: { en: `${words.en} ${value.en}`.trim(), fr: `${words.fr} ${value.fr}`.trim() },
        optionIds: [...optionIds, value.id],
        price: at === 0 ? (product.prices[index] ?? price) : price,
      })),
    );
  }
  return combinations;
}

async function createOption(
  app: INestApplication,
  ctx: RequestContext,
  code: string,
  option: OptionContent,
  productId: ID,
): Promise<{ id: ID; en: string; fr: string }[]> {
  const group = await app.get(ProductOptionGroupService).create(ctx, {
    code,
    translations: translated(language => ({ name: option.name[language] })),
  });
  const values: { id: ID; en: string; fr: string }[] = [];
  for (const [index, value] of option.values.entries()) {
    const words = typeof value === 'string' ? { en: value, fr: value } : value;
    const { id } = await app.get(ProductOptionService).create(ctx, group, {
      code: `${code}-${index + 1}`,
      translations: translated(language => ({ name: words[language] })),
    });
    values.push({ id, ...words });
  }
  await app.get(ProductService).addOptionGroupToProduct(ctx, productId, group.id);
  return values;
}

/** Five INSERTs for all variants of a product: by the service a grid of 54 takes as long as the rest of the stores. */
async function createVariants(
  app: INestApplication,
  ctx: RequestContext,
  content: { product: CompanyProductContent; productId: ID; taxCategoryId: ID; keeping: PriceKeeping },
  combinations: Combination[],
): Promise<void> {
  const { product, productId, taxCategoryId, keeping } = content;
  const connection = app.get(TransactionalConnection);
  const channels: Channel[] = [await app.get(ChannelService).getDefaultChannel(ctx), ctx.channel];
  const variants = await connection.getRepository(ctx, ProductVariant).save(
    combinations.map(
      ({ optionIds }, index) =>
        new ProductVariant({
          enabled: true,
          sku: combinations.length === 1 ? product.code : `${product.code}-${String(index + 1).padStart(2, '0')}`,
          product: { id: productId },
          taxCategory: { id: taxCategoryId },
          trackInventory: GlobalFlag.TRUE,
          options: optionIds.map(id => ({ id })),
          channels: channels.map(({ id }) => ({ id })),
        }),
    ),
  );
  await connection.getRepository(ctx, ProductVariantTranslation).save(
    variants.flatMap((base, index) =>
      translated(language => ({
        name: [product.name[language], combinations[index].words[language]].filter(Boolean).join(' – '),
      })).map(words => new ProductVariantTranslation({ ...words, base })),
    ),
  );
  await connection.getRepository(ctx, ProductVariantPrice).save(
    variants.flatMap((variant, index) =>
      channels.map(channel =>
        Object.assign(new ProductVariantPrice(), {
          variant,
          channelId: channel.id,
          currencyCode: channel.defaultCurrencyCode,
          ...pricing(product, combinations[index].price, keeping),
        }),
      ),
    ),
  );
  const [stockLocation] = await connection.getRepository(ctx, StockLocation).find({ order: { id: 'ASC' }, take: 1 });
  await connection
    .getRepository(ctx, StockLevel)
    .save(
      variants.map(
        productVariant => new StockLevel({ stockLocation, productVariant, stockOnHand: STOCK, stockAllocated: 0 }),
      ),
    );
}

function pricing({ originalPrice, breaks }: CompanyProductContent, price: number, { exact }: PriceKeeping): object {
  if (!exact) return { price: Math.round(price) };
  const priceBreaks = (breaks ?? []).map(({ minimumQuantity, percentage }) => ({
    minimumQuantity,
    price: Number(((price * percentage) / 100).toFixed(1)),
  }));
  return { price, customFields: { originalPrice: originalPrice ?? null, priceBreaks } };
}

/** A product with its picture and grid, in stock; its id where it had to be made, null where it is there. */
export async function ensureCompanyProduct(
  app: INestApplication,
  ctx: RequestContext,
  world: World,
  product: CompanyProductContent,
  keeping: PriceKeeping,
): Promise<ID | null> {
  if (await app.get(ProductService).findOneBySlug(ctx, product.slug)) return null;
  const assetId = await createPicture(app, ctx, product);
  const { id: productId } = await app.get(ProductService).create(ctx, {
    enabled: true,
    featuredAssetId: assetId,
    assetIds: [assetId],
    translations: translated(language => ({
      slug: product.slug,
      name: product.name[language],
      description: product.description[language],
      ...(keeping.exact && { customFields: { priceIncludesText: product.priceIncludes?.[language] ?? null } }),
    })),
  });
  const combinations = await createCombinations(app, ctx, product, productId);
  const taxCategoryId = world.taxCategories.standard.id;
  await createVariants(app, ctx, { product, productId, taxCategoryId, keeping }, combinations);
  return productId;
}
