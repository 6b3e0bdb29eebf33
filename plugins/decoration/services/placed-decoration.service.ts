import { Injectable } from '@nestjs/common';
import {
  assertFound,
  HistoryService,
  type ID,
  Order,
  OrderLine,
  OrderService,
  type RequestContext,
  TransactionalConnection,
  UserInputError,
} from '@vendure/core';
import { In, IsNull, Not } from 'typeorm';
import { DecorationLockedError } from '../../artwork';
import { lockOrder } from '../../consistency';
import { DecorationError } from '../errors';
import { type DecorationChange, ORDER_DECORATION_CHANGED } from '../history';
import { type AllowedImprint, chooseDesign, type DesignField, isDesignProblem } from '../rules/choose-design';
import { type Design, designOf } from '../rules/design';
import type { DecorationInput } from '../types';
import { allowedImprints, DecorationRules } from './decoration-rules';
import { DecorationNotices } from './decoration-notices';
import { OrderOwnership } from './order-ownership';

/** Colours and instructions of an order that is placed, until its production starts (B6). Charges stay as agreed. */
@Injectable()
export class PlacedDecorationService {
  constructor(
    private connection: TransactionalConnection,
    private orders: OrderService,
    private history: HistoryService,
    private rules: DecorationRules,
    private notices: DecorationNotices,
    private ownership: OrderOwnership,
  ) {}

  async change(
    ctx: RequestContext,
    lineIds: readonly string[],
    wish: DecorationInput,
  ): Promise<Order | DecorationError | DecorationLockedError> {
    const { id: orderId } = await this.ownOrder(ctx, lineIds);
    await lockOrder(this.connection, ctx, orderId);
    const order = await this.connection.getEntityOrThrow(ctx, Order, orderId);
    if (order.state === 'Cancelled' || order.customFields.productionStarted) return new DecorationLockedError();
    const lines = await this.connection.getRepository(ctx, OrderLine).find({
      where: { id: In([...lineIds]) },
      relations: { productVariant: true },
      order: { id: 'ASC' },
    });
    const changes: DecorationChange[] = [];
    for (const line of lines) {
      const change = await this.changeOf(ctx, line, wish);
      if (change instanceof DecorationError) return change;
      if (change) changes.push(change);
    }
    for (const { orderLineId, after } of changes) {
      const customFields = { imprintColor: after.color, imprintInstructions: after.instructions };
      await this.connection.getRepository(ctx, OrderLine).update(orderLineId, { customFields });
    }
    if (changes.length) {
      const data = { lines: changes };
      await this.history.createHistoryEntryForOrder({ ctx, orderId: order.id, type: ORDER_DECORATION_CHANGED, data });
      await this.notices.note(ctx, order.id);
    }
    return assertFound(this.orders.findOne(ctx, order.id));
  }

  /** The placed order of the customer or guest, in this store, that has all these lines. */
  private async ownOrder(ctx: RequestContext, lineIds: readonly string[]): Promise<Order> {
    const found = await this.connection.getRepository(ctx, Order).find({
      where: { lines: { id: In([...lineIds]) }, channels: { id: ctx.channelId }, orderPlacedAt: Not(IsNull()) },
      relations: { lines: true, customer: { user: true } },
    });
    const order = found.at(0);
    const whole = found.length === 1 && order?.lines.length === lineIds.length;
    if (!whole || !(await this.ownership.isOwn(ctx, order))) throw new UserInputError('decoration.unknownLine');
    return order;
  }

  private async changeOf(
    ctx: RequestContext,
    line: OrderLine,
    wish: DecorationInput,
  ): Promise<DecorationChange | DecorationError | null> {
    const before = designOf(line.customFields);
    const fixed = fixedField(before, wish);
    if (fixed) return new DecorationError({ field: fixed, problem: 'PLACED' });
    const rule = await this.rules.of(ctx, line.productVariant.productId);
    const chosen = chooseDesign(before, { color: wish.color, instructions: wish.instructions }, [
      imprintOf(before, allowedImprints(rule)),
    ]);
    if (isDesignProblem(chosen)) return new DecorationError(chosen);
    if (chosen.color === before.color && chosen.instructions === before.instructions) return null;
    const words = ({ color, instructions }: Design) => ({ color, instructions });
    return { orderLineId: line.id, before: words(before), after: words(chosen) };
  }
}

/** What cannot be changed any more and is asked to be another; what is asked to be as it is does no harm. */
function fixedField(before: Design, wish: DecorationInput): DesignField | null {
  const differs = (wished: ID | null | undefined, present: string | null) =>
    wished !== undefined && (wished === null ? null : String(wished)) !== present;
  if (before.methodId === null) return 'imprintMethodId';
  if (differs(wish.imprintMethodId, before.methodId)) return 'imprintMethodId';
  if (differs(wish.location, before.location)) return 'location';
  return differs(wish.logoId, before.logoId) ? 'logoId' : null;
}

/** What was agreed stays possible, even where the merchant has taken the method from the catalogue since. */
function imprintOf({ methodId, location }: Design, allowed: readonly AllowedImprint[]): AllowedImprint {
  const present = allowed.find(candidate => candidate.methodId === methodId);
  const locations = location === null ? [] : [location];
  return { methodId: methodId ?? '', locations, colors: present?.colors ?? [] };
}
