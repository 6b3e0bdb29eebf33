import { Inject, Injectable } from '@nestjs/common';
import {
  type Fulfillment,
  type ID,
  Order,
  type OrderLine,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { ORDER_WORKFLOW_OPTIONS } from '../constants';
import { type Carrier, findCarrier, trackingUrl } from '../rules/carriers';
import { deliveryRefusal, leavesTheHouse } from '../rules/delivery-refusal';
import type { DeliveryStatus } from '../rules/delivery-status';
import { possibleStatuses } from '../rules/delivery-steps';
import { remaining } from '../rules/remaining';
import type { OrderWorkflowOptions } from '../types';
import { WorkflowService } from './workflow.service';

/** What onglet Livraison (A13) can do with an order now. */
export interface DeliveryOptions {
  /** Why nothing can be delivered, in the language of the request; null where it can. */
  refusal: string | null;
  remaining: { orderLine: OrderLine; quantity: number }[];
  newStatuses: DeliveryStatus[];
}

/** Tells what can be delivered and by whom, so that no screen has to know a rule. */
@Injectable()
export class DeliveryOptionsService {
  constructor(
    private connection: TransactionalConnection,
    private workflows: WorkflowService,
    @Inject(ORDER_WORKFLOW_OPTIONS) private options: OrderWorkflowOptions,
  ) {}

  carriers(): readonly Carrier[] {
    return this.options.carriers;
  }

  carrier(name: string): Carrier | null {
    return findCarrier(this.options.carriers, name) ?? null;
  }

  /** Where a parcel is followed; null without a number, or where the carrier is none of the list. */
  trackingUrl(carrier: string, trackingCode: string): string | null {
    return trackingUrl(this.options.carriers, carrier, trackingCode);
  }

  async of(ctx: RequestContext, orderId: ID): Promise<DeliveryOptions> {
    const order = await this.connection.getEntityOrThrow(ctx, Order, orderId, {
      relations: ['lines', 'fulfillments', 'fulfillments.lines'],
    });
    const reason = deliveryRefusal(order.state);
    const lines = new Map(order.lines.map(line => [line.id, line]));
    return {
      refusal: reason && ctx.translate(`errorResult.${reason}`),
      remaining: remaining(order).map(({ orderLineId, quantity }) => ({
        orderLine: lines.get(orderLineId)!,
        quantity,
      })),
      // A parcel that is not made yet cannot be cancelled.
      newStatuses: (await this.allowed(ctx, order.id, 'Pending')).filter(status => status !== 'CANCELLED'),
    };
  }

  /** The statuses that a delivery can be given now, its present one included. */
  async possibleStatuses(ctx: RequestContext, { id, state }: Fulfillment): Promise<DeliveryStatus[]> {
    const order = await this.connection
      .getRepository(ctx, Order)
      .createQueryBuilder('order')
      .select('order.id')
      .innerJoin('order.fulfillments', 'fulfillment', 'fulfillment.id = :id', { id })
      .getOneOrFail();
    return this.allowed(ctx, order.id, state);
  }

  private async allowed(ctx: RequestContext, orderId: ID, state: string): Promise<DeliveryStatus[]> {
    const statuses = possibleStatuses(state);
    if (state !== 'Pending' || !(await this.workflows.waitsForBalance(ctx, orderId))) return statuses;
    return statuses.filter(status => !leavesTheHouse(status));
  }
}
