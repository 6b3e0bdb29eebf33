import { Injectable } from '@nestjs/common';
import {
  Fulfillment,
  type ID,
  idsAreEqual,
  isGraphQlErrorResult,
  Order,
  OrderService,
  type RequestContext,
  TransactionalConnection,
  UserInputError,
} from '@vendure/core';
import { allOrNothing, type LineQuantity, lockOrder, mergedLines } from '../../consistency';
import { DeliveryNotAllowedError } from '../errors';
import type { DeliveryStatus } from '../rules/delivery-status';
import { deliveryRefusal, leavesTheHouse } from '../rules/delivery-refusal';
import { deliverySteps } from '../rules/delivery-steps';
import { checkTexts } from '../rules/delivery-texts';
import { remaining } from '../rules/remaining';
import { WorkflowService } from './workflow.service';

export interface ChangeDeliveryStatusInput {
  orderId: ID;
  status: DeliveryStatus;
  fulfillmentId?: ID | null;
  lines?: LineQuantity[] | null;
  carrier?: string | null;
  trackingCode?: string | null;
  expectedDeliveryDate?: Date | null;
}

type Step = Awaited<ReturnType<OrderService['createFulfillment']>>;
type Failure =
  Exclude<Step, Fulfillment> | Exclude<Awaited<ReturnType<OrderService['transitionFulfillmentToState']>>, Fulfillment>;
export type ChangeDeliveryStatusResult = Order | DeliveryNotAllowedError | Failure;

/** Onglet Livraison (A13): one call from "nothing yet" to the wanted status, with carrier, tracking and date. */
@Injectable()
export class DeliveryService {
  constructor(
    private connection: TransactionalConnection,
    private orders: OrderService,
    private workflows: WorkflowService,
  ) {}

  change(ctx: RequestContext, input: ChangeDeliveryStatusInput): Promise<ChangeDeliveryStatusResult> {
    return allOrNothing(this.connection, ctx, txCtx => this.apply(txCtx, input));
  }

  private async apply(ctx: RequestContext, input: ChangeDeliveryStatusInput): Promise<ChangeDeliveryStatusResult> {
    const found = await this.connection.getEntityOrThrow(ctx, Order, input.orderId, { channelId: ctx.channelId });
    checkTexts(input);
    await lockOrder(this.connection, ctx, found.id);
    const order = await this.connection.getEntityOrThrow(ctx, Order, found.id, {
      relations: ['lines', 'fulfillments', 'fulfillments.lines'],
    });
    const wrongState = deliveryRefusal(order.state);
    if (wrongState) return new DeliveryNotAllowedError(wrongState);
    if (leavesTheHouse(input.status) && (await this.workflows.waitsForBalance(ctx, order.id))) {
      return new DeliveryNotAllowedError('DELIVERY_BALANCE');
    }
    const wrongDate = this.dateRefusal(order, input.expectedDeliveryDate);
    if (wrongDate) return wrongDate;
    const deliveries = await this.deliveries(ctx, order, input);
    if (isGraphQlErrorResult(deliveries)) return deliveries;
    for (const delivery of deliveries) {
      const failure = await this.move(ctx, delivery, input);
      if (failure) return failure;
    }
    if (input.expectedDeliveryDate) await this.keepDate(ctx, order, input.expectedDeliveryDate);
    return this.connection.getEntityOrThrow(ctx, Order, order.id);
  }

  /** The delivery that was named; else a new one for what is in none yet; else all that can still go there. */
  private async deliveries(
    ctx: RequestContext,
    order: Order,
    input: ChangeDeliveryStatusInput,
  ): Promise<Fulfillment[] | DeliveryNotAllowedError | Exclude<Step, Fulfillment>> {
    if (input.fulfillmentId != null) {
      const named = order.fulfillments.find(f => idsAreEqual(f.id, input.fulfillmentId ?? undefined));
      if (!named) throw new UserInputError('orderWorkflow.unknownDelivery');
      return deliverySteps(named.state, input.status) ? [named] : new DeliveryNotAllowedError('DELIVERY_NO_WAY');
    }
    const rest = remaining(order);
    if (input.status === 'CANCELLED' || (!input.lines && rest.length === 0)) return this.existing(order, input.status);
    const wrong = this.lineRefusal(order, input.lines ?? []);
    if (wrong) return wrong;
    const lines = input.lines ? mergedLines(input.lines) : rest;
    const created = await this.orders.createFulfillment(ctx, {
      lines,
      handler: {
        code: 'manual-fulfillment',
        arguments: [
          { name: 'method', value: input.carrier?.trim() ?? '' },
          { name: 'trackingCode', value: input.trackingCode?.trim() ?? '' },
        ],
      },
    });
    return isGraphQlErrorResult(created) ? created : [created];
  }

  private existing(order: Order, status: DeliveryStatus): Fulfillment[] | DeliveryNotAllowedError {
    const live = order.fulfillments.filter(f => f.state !== 'Cancelled');
    const movable = live.filter(f => deliverySteps(f.state, status));
    if (movable.length) return movable;
    return new DeliveryNotAllowedError(live.length ? 'DELIVERY_NO_WAY' : 'DELIVERY_NOTHING');
  }

  private async move(
    ctx: RequestContext,
    delivery: Fulfillment,
    input: ChangeDeliveryStatusInput,
  ): Promise<Failure | null> {
    const change = {
      ...(input.carrier != null && { method: input.carrier.trim() }),
      ...(input.trackingCode != null && { trackingCode: input.trackingCode.trim() }),
    };
    if (Object.keys(change).length) await this.connection.getRepository(ctx, Fulfillment).update(delivery.id, change);
    for (const state of deliverySteps(delivery.state, input.status) ?? []) {
      const moved = await this.orders.transitionFulfillmentToState(ctx, delivery.id, state);
      if (isGraphQlErrorResult(moved)) return moved;
    }
    return null;
  }

  /** More than what is left is refused by Vendure itself. */
  private lineRefusal(order: Order, lines: LineQuantity[]): DeliveryNotAllowedError | null {
    for (const { orderLineId, quantity } of lines) {
      const line = order.lines.find(candidate => idsAreEqual(candidate.id, orderLineId));
      if (!line) throw new UserInputError('orderWorkflow.unknownLine');
      if (quantity < 1) return new DeliveryNotAllowedError('DELIVERY_QUANTITY', line.quantity);
    }
    return null;
  }

  /** A date that was there already may pass; a new one may not lie in the past. */
  private dateRefusal(order: Order, date: Date | null | undefined): DeliveryNotAllowedError | null {
    if (!date || order.customFields.expectedDeliveryDate?.getTime() === date.getTime()) return null;
    const today = new Date();
    today.setUTCHours(0, 0, 0, 0);
    const tenYears = 3660 * 24 * 3600 * 1000;
    return date < today || date.getTime() > today.getTime() + tenYears
      ? new DeliveryNotAllowedError('DELIVERY_DATE')
      : null;
  }

  private async keepDate(ctx: RequestContext, order: Order, date: Date): Promise<void> {
    await this.connection
      .getRepository(ctx, Order)
      .update(order.id, { customFields: { expectedDeliveryDate: date, expectedDateChosen: true } });
  }
}
