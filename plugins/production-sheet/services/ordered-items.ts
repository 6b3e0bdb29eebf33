import { Injectable } from '@nestjs/common';
import {
  type ID,
  type OrderLine,
  Product,
  type RequestContext,
  TransactionalConnection,
  TranslatorService,
} from '@vendure/core';
import { In } from 'typeorm';
import { designKey, designOf, LineDecorations } from '../../decoration';
import { arrangeQuantities, type OptionGroup } from '../facts/arrange-quantities';
import type { PrintedDecoration, ProductionItem } from '../facts/production-facts';
import { OrderedOptions } from './ordered-options';
import { PrintedFiles } from './printed-files';

/** What was ordered, whether or not it is still for sale. */
interface Catalogue {
  productNames: Map<ID, string>;
  groups: OptionGroup[];
  /** Of each variant, by its id as text. */
  optionIds: Map<string, string[]>;
}

/** The lines of an order, by product and decoration, in the order in which they came into the cart. */
@Injectable()
export class OrderedItems {
  constructor(
    private connection: TransactionalConnection,
    private translator: TranslatorService,
    private options: OrderedOptions,
    private decorations: LineDecorations,
    private files: PrintedFiles,
  ) {}

  /** @param lines with their variants and the variants' translations */
  async of(ctx: RequestContext, lines: readonly OrderLine[]): Promise<ProductionItem[]> {
    const ordered = lines.filter(({ quantity }) => quantity > 0);
    const items = new Map<string, OrderLine[]>();
    for (const line of ordered) {
      // By the design as it now is: after placement the customer may have changed it on some lines of several.
      const key = `${line.productVariant.productId}:${designKey(designOf(line.customFields))}`;
      const known = items.get(key) ?? [];
      known.push(line);
      items.set(key, known);
    }
    const catalogue = await this.catalogue(ctx, ordered);
    return Promise.all([...items.values()].map(alike => this.item(ctx, alike, catalogue)));
  }

  private async item(ctx: RequestContext, lines: OrderLine[], catalogue: Catalogue): Promise<ProductionItem> {
    const { optionIds, productNames, groups } = catalogue;
    const variants = lines.map(({ productVariant, quantity }) => ({
      name: this.translator.translate(productVariant, ctx).name,
      sku: productVariant.sku,
      quantity,
      optionIds: optionIds.get(String(productVariant.id)) ?? [],
    }));
    return {
      productName: productNames.get(lines[0].productVariant.productId) ?? variants[0].name,
      quantity: variants.reduce((sum, { quantity }) => sum + quantity, 0),
      decoration: await this.decoration(ctx, lines[0]),
      grids: arrangeQuantities(groups, variants),
    };
  }

  private async decoration(ctx: RequestContext, line: OrderLine): Promise<PrintedDecoration | null> {
    const found = await this.decorations.of(ctx, line);
    if (!found) return null;
    const { method, location, color, instructions, logo } = found;
    const file = logo && (await this.files.of(ctx, logo));
    return { method: method?.name ?? null, location, color, instructions, logo: file };
  }

  private async catalogue(ctx: RequestContext, lines: readonly OrderLine[]): Promise<Catalogue> {
    const variants = lines.map(({ productVariant }) => productVariant);
    const products = await this.connection.getRepository(ctx, Product).find({
      where: { id: In([...new Set(variants.map(({ productId }) => productId))]) },
      relations: { translations: true },
      loadEagerRelations: false,
    });
    const optionIds = await this.options.idsOf(
      ctx,
      variants.map(({ id }) => id),
    );
    return {
      productNames: new Map(products.map(product => [product.id, this.translator.translate(product, ctx).name])),
      groups: await this.options.groupsOf(ctx, [...optionIds.values()].flat()),
      optionIds,
    };
  }
}
