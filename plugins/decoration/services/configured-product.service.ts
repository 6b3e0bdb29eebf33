import { Injectable } from '@nestjs/common';
import {
  ConfigService,
  EntityNotFoundError,
  type ID,
  idsAreEqual,
  InsufficientStockError,
  isGraphQlErrorResult,
  NegativeQuantityError,
  type Order,
  OrderInterceptorError,
  OrderLimitError,
  OrderModificationError,
  OrderService,
  Product,
  ProductVariant,
  ProductVariantService,
  type RelationPaths,
  type RequestContext,
  TransactionalConnection,
  UserInputError,
} from '@vendure/core';
import { In, IsNull } from 'typeorm';
import { allOrNothing } from '../../consistency';
import { DecorationError, MinimumQuantityError } from '../errors';
import { designFields } from '../rules/design';
import { quantityOf } from '../rules/minimum';
import type { AddConfiguredProductInput, LineDesignFields, QuantityInput } from '../types';
import { ActiveCart } from './active-cart';
import { BulkLines, type Cell, quantityOfVariant } from './bulk-lines';
import { countedLine } from './counted-line';
import { DecorationRules, minimumOf } from './decoration-rules';
import { DesignService } from './design.service';

type Refusal =
  | MinimumQuantityError
  | DecorationError
  | InsufficientStockError
  | OrderLimitError
  | NegativeQuantityError
  | OrderModificationError
  | OrderInterceptorError;
export type AddConfiguredProductResult = Order | Refusal;

/** More cells than any grid has; a limit so that one request cannot ask for the whole catalogue. */
const MAXIMUM_CELLS = 1000;

/** The whole grid with one decoration, at once: all of it or nothing (B2). */
@Injectable()
export class ConfiguredProductService {
  constructor(
    private connection: TransactionalConnection,
    private config: ConfigService,
    private orders: OrderService,
    private variants: ProductVariantService,
    private carts: ActiveCart,
    private lines: BulkLines,
    private rules: DecorationRules,
    private designs: DesignService,
  ) {}

  /** @param relations of the order that the answer is asked for */
  add(
    ctx: RequestContext,
    input: AddConfiguredProductInput,
    relations?: RelationPaths<Order>,
  ): Promise<AddConfiguredProductResult> {
    return allOrNothing(this.connection, ctx, txCtx => this.apply(txCtx, input, relations));
  }

  private async apply(
    ctx: RequestContext,
    input: AddConfiguredProductInput,
    relations?: RelationPaths<Order>,
  ): Promise<AddConfiguredProductResult> {
    if (input.quantities.some(({ quantity }) => quantity < 0)) return new NegativeQuantityError();
    const cells = await this.cells(ctx, input);
    const rule = await this.rules.of(ctx, input.productId);
    const design = await this.designs.first(ctx, input.decoration, rule);
    if (isGraphQlErrorResult(design)) return design;
    const fields = designFields(design);
    const order = await this.carts.lockOrCreate(ctx);
    const refusal =
      (await this.orderRefusal(ctx, order, cells, fields)) ??
      minimumRefusal(order, input.productId, cells, fields, minimumOf(rule)) ??
      (await this.stockRefusal(ctx, order, cells)) ??
      (await this.interceptorRefusal(ctx, order, cells, fields));
    if (refusal) return refusal;
    const updated = await this.lines.add(ctx, order, cells, fields);
    return this.orders.applyPriceAdjustments(ctx, order, updated, relations);
  }

  /** The cells with a quantity, a variant's cells taken together, each held against the product, store and catalogue. */
  private async cells(ctx: RequestContext, { productId, quantities }: AddConfiguredProductInput): Promise<Cell[]> {
    if (quantities.length > MAXIMUM_CELLS)
      throw new UserInputError('decoration.tooManyCells', { maximum: MAXIMUM_CELLS });
    const wanted = sums(quantities);
    const product = await this.connection.getEntityOrThrow(ctx, Product, productId, {
      channelId: ctx.channelId,
      where: { enabled: true },
      loadEagerRelations: false,
    });
    const found = await this.connection.getRepository(ctx, ProductVariant).find({
      where: { id: In([...wanted.keys()]), enabled: true, deletedAt: IsNull(), channels: { id: ctx.channelId } },
      relations: { product: true, productVariantPrices: true, taxCategory: true },
      loadEagerRelations: false,
    });
    return Promise.all(
      [...wanted].map(async ([id, quantity]) => {
        const variant = found.find(candidate => String(candidate.id) === id);
        if (!variant) throw new EntityNotFoundError('ProductVariant', id);
        if (!idsAreEqual(variant.productId, product.id)) {
          throw new UserInputError('decoration.foreignVariant', { sku: variant.sku });
        }
        return { variant: await this.variants.applyChannelPriceAndTax(variant, ctx), quantity };
      }),
    );
  }

  private async orderRefusal(
    ctx: RequestContext,
    order: Order,
    cells: readonly Cell[],
    fields: LineDesignFields,
  ): Promise<Refusal | null> {
    if (order.state !== 'AddingItems') return new OrderModificationError();
    const { orderItemsLimit, orderLineItemsLimit } = this.config.orderOptions;
    const present = order.lines.reduce((sum, line) => sum + line.quantity, 0);
    if (present + total(cells) > orderItemsLimit) return new OrderLimitError({ maxItems: orderItemsLimit });
    for (const { variant, quantity } of cells) {
      const line = await this.lines.existing(ctx, order, variant, fields);
      if ((line?.quantity ?? 0) + quantity > orderLineItemsLimit) {
        return new OrderLimitError({ maxItems: orderLineItemsLimit });
      }
    }
    return null;
  }

  /** Over all lines of each variant; the levels of all cells are read together. */
  private async stockRefusal(
    ctx: RequestContext,
    order: Order,
    cells: readonly Cell[],
  ): Promise<InsufficientStockError | null> {
    const levels = await Promise.all(cells.map(({ variant }) => this.variants.getSaleableStockLevel(ctx, variant)));
    for (const [index, { variant, quantity }] of cells.entries()) {
      const left = levels[index] - quantityOfVariant(order, variant);
      if (quantity > left) return new InsufficientStockError({ quantityAvailable: Math.max(left, 0), order });
    }
    return null;
  }

  private async interceptorRefusal(
    ctx: RequestContext,
    order: Order,
    cells: readonly Cell[],
    fields: LineDesignFields,
  ): Promise<OrderInterceptorError | null> {
    for (const interceptor of this.config.orderOptions.orderInterceptors) {
      for (const { variant, quantity } of cells) {
        const input = { productVariant: variant, quantity, customFields: { ...fields } };
        const interceptorError = await interceptor.willAddItemToOrder?.(ctx, order, input);
        if (interceptorError) return new OrderInterceptorError({ interceptorError });
      }
    }
    return null;
  }
}

function minimumRefusal(
  order: Order,
  productId: ID,
  cells: readonly Cell[],
  { designKey }: LineDesignFields,
  minimum: number,
): MinimumQuantityError | null {
  const requested = quantityOf(order.lines.map(countedLine), String(productId), designKey) + total(cells);
  return total(cells) === 0 || requested < minimum ? new MinimumQuantityError(minimum, requested) : null;
}

const total = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + cell.quantity, 0);

function sums(quantities: readonly QuantityInput[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { productVariantId, quantity } of quantities) {
    const id = String(productVariantId);
    if (quantity > 0) found.set(id, (found.get(id) ?? 0) + quantity);
  }
  return found;
}
