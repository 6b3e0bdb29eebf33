import { Injectable } from '@nestjs/common';
import {
  type ID,
  idsAreEqual,
  isGraphQlErrorResult,
  type Order,
  OrderLine,
  OrderService,
  type RelationPaths,
  type RequestContext,
  TransactionalConnection,
  UserInputError,
} from '@vendure/core';
import { type DecorationLockedError } from '../../artwork';
import { allOrNothing } from '../../consistency';
import { DecorationError } from '../errors';
import { designFields, designOf } from '../rules/design';
import type { DecorationInput } from '../types';
import { ActiveCart } from './active-cart';
import { DecorationRules } from './decoration-rules';
import { DesignService } from './design.service';
import { EqualLines } from './equal-lines';
import { PlacedDecorationService } from './placed-decoration.service';

export type SetLineDecorationResult = Order | DecorationError | DecorationLockedError;

const MAXIMUM_LINES = 1000;

/** The decoration of lines (B4, B5), in the cart or, within limits, after the order was placed (B6). */
@Injectable()
export class LineDecorationService {
  constructor(
    private connection: TransactionalConnection,
    private orders: OrderService,
    private carts: ActiveCart,
    private rules: DecorationRules,
    private designs: DesignService,
    private equalLines: EqualLines,
    private placed: PlacedDecorationService,
  ) {}

  /** All lines or none. @throws UserInputError for lines that are not the customer's, or not of one order */
  set(
    ctx: RequestContext,
    orderLineIds: readonly ID[],
    wish: DecorationInput,
    relations?: RelationPaths<Order>,
  ): Promise<SetLineDecorationResult> {
    const ids = [...new Set(orderLineIds.map(String))];
    if (ids.length === 0 || ids.length > MAXIMUM_LINES) {
      throw new UserInputError('decoration.lineCount', { maximum: MAXIMUM_LINES });
    }
    return allOrNothing(this.connection, ctx, async txCtx => {
      const cart = await this.carts.lock(txCtx);
      const lines = cart?.lines.filter(line => ids.includes(String(line.id))) ?? [];
      if (cart && lines.length === ids.length) return this.inCart(txCtx, cart, lines, wish, relations);
      return this.placed.change(txCtx, ids, wish);
    });
  }

  private async inCart(
    ctx: RequestContext,
    order: Order,
    lines: OrderLine[],
    wish: DecorationInput,
    relations?: RelationPaths<Order>,
  ): Promise<SetLineDecorationResult> {
    if (order.state !== 'AddingItems') return new DecorationError({ field: 'orderLineIds', problem: 'STATE' });
    const rules = await this.rules.ofMany(
      ctx,
      lines.map(line => line.productVariant.productId),
    );
    for (const line of lines) {
      const rule = rules.get(String(line.productVariant.productId));
      const design = await this.designs.change(ctx, designOf(line.customFields), wish, rule);
      if (isGraphQlErrorResult(design)) return design;
      Object.assign(line.customFields, designFields(design));
    }
    await this.connection.getRepository(ctx, OrderLine).save(lines, { reload: false });
    const grown = await this.equalLines.merge(ctx, order);
    const changed = order.lines.filter(line => lines.some(({ id }) => idsAreEqual(id, line.id)));
    return this.orders.applyPriceAdjustments(ctx, order, [...new Set([...changed, ...grown])], relations);
  }
}
