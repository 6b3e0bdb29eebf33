import {
  type ID,
  idsAreEqual,
  type Injector,
  type Order,
  type OrderInterceptor,
  type OrderLine,
  ProductVariant,
  type RequestContext,
  TransactionalConnection,
  type WillAddItemToOrderInput,
  type WillAdjustOrderLineInput,
} from '@vendure/core';
import { In } from 'typeorm';
import { type CountedLine, quantityOf } from '../rules/minimum';
import { countedLine } from '../services/counted-line';
import { DecorationRules, minimumOf } from '../services/decoration-rules';
import { lineChangeBatch, type LineChangeBatch } from './line-change-batch';

/**
 * The minimum (B2) where a customer changes the cart by Vendure's own mutations. Taking lines out is always possible: what is
 * left below the minimum is refused on the way to payment.
 */
export class MinimumInterceptor implements OrderInterceptor {
  private connection: TransactionalConnection;
  private rules: DecorationRules;

  init(injector: Injector): void {
    this.connection = injector.get(TransactionalConnection);
    this.rules = injector.get(DecorationRules);
  }

  async willAddItemToOrder(
    ctx: RequestContext,
    order: Order,
    { productVariant: { productId }, customFields }: WillAddItemToOrderInput,
  ): Promise<string | undefined> {
    const batch = lineChangeBatch(ctx);
    if (!batch) return undefined;
    const minimum = await this.minimumOf(ctx, productId);
    if (minimum <= 1) return undefined;
    const key = String(productId);
    const design = customFields?.designKey ?? null;
    // Before the first item of the product: the cart in hand grows as the batch goes on.
    const before = batch.before.get(key) ?? quantityOf(order.lines.map(countedLine), key, design);
    batch.before.set(key, before);
    return refusal(ctx, minimum, before + (await this.addedOf(ctx, batch, key)));
  }

  async willAdjustOrderLine(
    ctx: RequestContext,
    order: Order,
    { orderLine, quantity }: WillAdjustOrderLineInput,
  ): Promise<string | undefined> {
    const batch = lineChangeBatch(ctx);
    if (!batch || quantity === 0) return undefined;
    const { productId } = orderLine.productVariant;
    const minimum = await this.minimumOf(ctx, productId);
    const { designKey } = countedLine(orderLine);
    const after = order.lines.map(line => adjustedLine(line, batch));
    return refusal(ctx, minimum, quantityOf(after, String(productId), designKey));
  }

  private async minimumOf(ctx: RequestContext, productId: ID): Promise<number> {
    return minimumOf((await this.rules.limitsOf(ctx, [productId])).get(String(productId)));
  }

  private async addedOf(ctx: RequestContext, { added }: LineChangeBatch, productId: string): Promise<number> {
    const variants = await this.connection.getRepository(ctx, ProductVariant).find({
      where: { id: In(added.map(item => item.productVariantId)), productId },
      select: ['id'],
      loadEagerRelations: false,
    });
    return added
      .filter(item => item.quantity > 0 && variants.some(({ id }) => idsAreEqual(id, item.productVariantId)))
      .reduce((sum, item) => sum + item.quantity, 0);
  }
}

function adjustedLine(line: OrderLine, { adjusted }: LineChangeBatch): CountedLine {
  const change = adjusted.find(({ orderLineId }) => idsAreEqual(orderLineId, line.id));
  return { ...countedLine(line), quantity: change?.quantity ?? line.quantity };
}

function refusal(ctx: RequestContext, minimum: number, requested: number): string | undefined {
  return requested < minimum ? ctx.translate('decoration.minimum', { minimum, requested }) : undefined;
}
