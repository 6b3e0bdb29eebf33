import { Injectable } from '@nestjs/common';
import {
  type OrderLine,
  Product,
  type RequestContext,
  TransactionalConnection,
  TranslatorService,
} from '@vendure/core';
import { In } from 'typeorm';

/** Names of items for a message to the customer: a whole grid is named once, as the product that it is. */
@Injectable()
export class ItemNames {
  constructor(
    private connection: TransactionalConnection,
    private translator: TranslatorService,
  ) {}

  /** In the language of the request, in the order of the cart. */
  async of(ctx: RequestContext, lines: readonly OrderLine[]): Promise<string> {
    const variants = new Map<string, Map<string, string>>();
    for (const { productVariant } of lines) {
      const productId = String(productVariant.productId);
      const known = variants.get(productId) ?? new Map<string, string>();
      variants.set(productId, known.set(String(productVariant.id), productVariant.name));
    }
    const several = [...variants].filter(([, names]) => names.size > 1).map(([productId]) => productId);
    const products = several.length
      ? await this.connection.getRepository(ctx, Product).find({ where: { id: In(several) } })
      : [];
    const nameOf = new Map(products.map(product => [String(product.id), this.translator.translate(product, ctx).name]));
    return [...variants].map(([id, names]) => nameOf.get(id) ?? [...names.values()].join(', ')).join(', ');
  }
}
