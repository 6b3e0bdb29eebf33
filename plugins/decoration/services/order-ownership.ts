import { Injectable } from '@nestjs/common';
import { idsAreEqual, type Order, type RequestContext, TransactionalConnection } from '@vendure/core';
import { ArtworkService } from '../../artwork';
import { VisitorOrder } from '../entities/visitor-order.entity';

/**
 * Whose a placed order is: the account's that it belongs to, or the guest's who went to payment in this very session. To
 * know a guest's order, whose code can be counted up to, is not enough.
 */
@Injectable()
export class OrderOwnership {
  constructor(
    private connection: TransactionalConnection,
    private artworks: ArtworkService,
  ) {}

  /** On the way to payment, since it may be a bank's server, and no session, that places the order. */
  async remember(ctx: RequestContext, order: Order): Promise<void> {
    const repository = this.connection.getRepository(ctx, VisitorOrder);
    const visitorKey = this.visitorKey(ctx);
    if (visitorKey === null) {
      await repository.delete({ orderId: order.id });
      return;
    }
    await repository
      .createQueryBuilder()
      .insert()
      .values({ order: { id: order.id }, visitorKey })
      .orUpdate(['visitorKey'], ['orderId'])
      .execute();
  }

  /** @param order with its customer, and the customer's user */
  async isOwn(ctx: RequestContext, order: Order): Promise<boolean> {
    if (ctx.activeUserId !== undefined) return idsAreEqual(order.customer?.user?.id, ctx.activeUserId);
    const visitorKey = this.visitorKey(ctx);
    if (visitorKey === null) return false;
    return this.connection.getRepository(ctx, VisitorOrder).existsBy({ orderId: order.id, visitorKey });
  }

  private visitorKey(ctx: RequestContext): string | null {
    return ctx.activeUserId === undefined ? this.artworks.ownerKey(ctx) : null;
  }
}
