import { Injectable } from '@nestjs/common';
import {
  ConfigService,
  EventBus,
  idsAreEqual,
  type Order,
  OrderLine,
  OrderLineEvent,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';

/** Lines that a change of decoration has made equal become one, as if they had been added so. */
@Injectable()
export class EqualLines {
  constructor(
    private connection: TransactionalConnection,
    private config: ConfigService,
    private eventBus: EventBus,
  ) {}

  /** Takes the later of two equal lines out of the order in hand and the database; answers the lines that grew. */
  async merge(ctx: RequestContext, order: Order): Promise<OrderLine[]> {
    const kept: OrderLine[] = [];
    const grown = new Set<OrderLine>();
    for (const line of order.lines) {
      const twin = kept.find(candidate => this.canTake(candidate, line));
      if (!twin) {
        kept.push(line);
        continue;
      }
      twin.quantity += line.quantity;
      grown.add(twin);
      const deleted = new OrderLine(line);
      await this.connection.getRepository(ctx, OrderLine).delete(line.id);
      await this.eventBus.publish(new OrderLineEvent(ctx, order, deleted, 'deleted'));
    }
    order.lines = kept;
    return [...grown];
  }

  private canTake(line: OrderLine, other: OrderLine): boolean {
    return (
      idsAreEqual(line.productVariantId, other.productVariantId) &&
      JSON.stringify(line.customFields) === JSON.stringify(other.customFields) &&
      line.quantity + other.quantity <= this.config.orderOptions.orderLineItemsLimit
    );
  }
}
