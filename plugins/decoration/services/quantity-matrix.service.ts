import { Injectable } from '@nestjs/common';
import {
  type ID,
  type ProductOption,
  ProductOptionGroup,
  ProductVariant,
  ProductVariantService,
  type RequestContext,
  TransactionalConnection,
  TranslatorService,
} from '@vendure/core';
import { savingsOf, VariantPrices } from '../../exact-prices';
import { arrangeGrid } from '../rules/arrange-grid';

export interface QuantityMatrixCell {
  variant: ProductVariant;
  rowOption: ProductOption;
  columnOption: ProductOption | null;
  /** Minor units with decimals. */
  price: number;
  priceWithTax: number;
  originalPrice: number | null;
  savings: number | null;
  /** Asked only where it is wanted; the cells of a grid ask together. */
  inStock: () => Promise<boolean>;
}

export interface QuantityMatrix {
  rowGroup: ProductOptionGroup;
  columnGroup: ProductOptionGroup | null;
  cells: QuantityMatrixCell[];
}

/** The grid of a product: a price in every cell (B1), and no cell for what has none. Three queries, however many cells. */
@Injectable()
export class QuantityMatrixService {
  constructor(
    private connection: TransactionalConnection,
    private variants: ProductVariantService,
    private prices: VariantPrices,
    private translator: TranslatorService,
  ) {}

  /** Null for a product with no options. */
  async of(ctx: RequestContext, productId: ID): Promise<QuantityMatrix | null> {
    const groups = await this.groups(ctx, productId);
    if (groups.length === 0) return null;
    const [variants, optionIds] = await Promise.all([
      this.variantsOf(ctx, productId),
      this.optionIdsOf(ctx, productId),
    ]);
    const arranged = arrangeGrid(
      groups.map(({ id, options }) => ({ id: String(id), options })),
      variants.map(variant => ({ variant, optionIds: optionIds.get(String(variant.id)) ?? [] })),
    );
    return {
      rowGroup: groups[0],
      columnGroup: groups[1] ?? null,
      cells: await Promise.all(
        arranged.map(async ({ variant: { variant }, rowOption, columnOption }) => ({
          variant,
          rowOption,
          columnOption,
          ...(await this.figures(ctx, variant)),
        })),
      ),
    };
  }

  private async figures(
    ctx: RequestContext,
    variant: ProductVariant,
  ): Promise<Pick<QuantityMatrixCell, 'price' | 'priceWithTax' | 'originalPrice' | 'savings' | 'inStock'>> {
    const price = await this.prices.exactPrice(ctx, variant);
    const originalPrice = await this.prices.originalPrice(ctx, variant);
    return {
      price,
      priceWithTax: await this.prices.exactPriceWithTax(ctx, variant),
      originalPrice,
      savings: savingsOf(price, originalPrice),
      inStock: async () => (await this.variants.getSaleableStockLevel(ctx, variant)) > 0,
    };
  }

  /** With their prices in this store, which are applied; in the shop, those that are for sale. */
  private async variantsOf(ctx: RequestContext, productId: ID): Promise<ProductVariant[]> {
    const query = this.connection
      .getRepository(ctx, ProductVariant)
      .createQueryBuilder('variant')
      .innerJoin('variant.channels', 'channel', 'channel.id = :channelId', { channelId: ctx.channelId })
      .leftJoinAndSelect('variant.productVariantPrices', 'price', 'price.channelId = :channelId')
      .leftJoinAndSelect('variant.taxCategory', 'taxCategory')
      .where('variant.productId = :productId', { productId })
      .andWhere('variant.deletedAt IS NULL')
      .orderBy('variant.id', 'ASC');
    if (ctx.apiType === 'shop') query.andWhere('variant.enabled = :enabled', { enabled: true });
    const variants = await query.getMany();
    const priced = await Promise.all(
      variants.map(async variant => {
        await this.variants.applyChannelPriceAndTax(variant, ctx);
        return (await this.prices.isPriced(ctx, variant)) ? [variant] : [];
      }),
    );
    return priced.flat();
  }

  /** Only the pairs: joined as entities they would be most of the work. */
  private async optionIdsOf(ctx: RequestContext, productId: ID): Promise<Map<string, string[]>> {
    const pairs = await this.connection
      .getRepository(ctx, ProductVariant)
      .createQueryBuilder('variant')
      .innerJoin('variant.options', 'productOption')
      .select('variant.id', 'variantId')
      .addSelect('productOption.id', 'optionId')
      .where('variant.productId = :productId', { productId })
      .getRawMany<{ variantId: ID; optionId: ID }>();
    const found = new Map<string, string[]>();
    for (const { variantId, optionId } of pairs) {
      const key = String(variantId);
      found.set(key, [...(found.get(key) ?? []), String(optionId)]);
    }
    return found;
  }

  private async groups(ctx: RequestContext, productId: ID): Promise<ProductOptionGroup[]> {
    const groups = await this.connection
      .getRepository(ctx, ProductOptionGroup)
      .createQueryBuilder('optionGroup')
      .innerJoin('optionGroup.products', 'product', 'product.id = :productId', { productId })
      .leftJoinAndSelect('optionGroup.translations', 'translation')
      .leftJoinAndSelect('optionGroup.options', 'productOption', 'productOption.deletedAt IS NULL')
      .leftJoinAndSelect('productOption.translations', 'optionTranslation')
      .where('optionGroup.deletedAt IS NULL')
      .orderBy('optionGroup.id', 'ASC')
      .addOrderBy('productOption.id', 'ASC')
      .getMany();
    return groups.map(group => this.translator.translate(group, ctx, ['options']));
  }
}
