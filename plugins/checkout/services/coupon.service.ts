import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import {
  Channel,
  ChannelEvent,
  EventBus,
  type ID,
  idsAreEqual,
  type JobQueue,
  JobQueueService,
  Logger,
  Order,
  OrderService,
  type RequestContext,
  RequestContextService,
  TransactionalConnection,
  UserInputError,
} from '@vendure/core';
import type { Subscription } from 'rxjs';
import { lockOrder } from '../../consistency';
import { StoreService } from '../../store-settings';

const PAGE = 100;

/** Coupons per store (B9): taken or not, and off the carts of a store that has stopped taking them. */
@Injectable()
export class CouponService implements OnModuleInit, OnApplicationBootstrap, OnModuleDestroy {
  private queue: JobQueue<{ channelId: ID }>;
  private subscription?: Subscription;

  constructor(
    private connection: TransactionalConnection,
    private contexts: RequestContextService,
    private eventBus: EventBus,
    private jobQueues: JobQueueService,
    private orders: OrderService,
    private stores: StoreService,
  ) {}

  async areAccepted(ctx: RequestContext, orderId: ID): Promise<boolean> {
    return (await this.stores.ofOrder(ctx, orderId)).customFields.couponsEnabled ?? false;
  }

  /** Waits for whoever is paying for the cart at this moment: its price must not change under the payment. */
  async lockCart(ctx: RequestContext, orderId: ID): Promise<void> {
    await lockOrder(this.connection, ctx, orderId);
    const { active } = await this.connection.getEntityOrThrow(ctx, Order, orderId);
    if (!active) throw new UserInputError('checkout.alreadyOrdered');
  }

  async onModuleInit(): Promise<void> {
    this.queue = await this.jobQueues.createQueue({
      name: 'remove-coupons',
      process: async ({ data }) => ({ carts: await this.removeFromCarts(data.channelId) }),
    });
  }

  onApplicationBootstrap(): void {
    this.subscription = this.eventBus.ofType(ChannelEvent).subscribe(({ type, entity }) => {
      if (type !== 'updated' || entity.customFields.couponsEnabled) return;
      this.queue.add({ channelId: entity.id }, { retries: 5 }).catch((reason: unknown) => {
        Logger.error(
          `Coupons stay on the carts of ${entity.code} until they are ordered: ${String(reason)}`,
          'Checkout',
        );
      });
    });
  }

  onModuleDestroy(): void {
    this.subscription?.unsubscribe();
  }

  /** Off every cart of the store, each in a transaction of its own. @returns how many carts had one */
  async removeFromCarts(channelId: ID): Promise<number> {
    const system = await this.contexts.create({ apiType: 'admin' });
    const channel = await this.connection.getEntityOrThrow(system, Channel, channelId);
    if (channel.customFields.couponsEnabled) return 0;
    const ctx = await this.contexts.create({ apiType: 'admin', channelOrToken: channel.token });
    let carts = 0;
    for (let after: ID = 0; ;) {
      const ids = await this.cartsWithCoupons(ctx, after);
      for (const id of ids) if (await this.removeFrom(ctx, id)) carts += 1;
      if (ids.length < PAGE) return carts;
      after = ids[ids.length - 1];
    }
  }

  private async cartsWithCoupons(ctx: RequestContext, after: ID): Promise<ID[]> {
    const found = await this.connection
      .getRepository(ctx, Order)
      .createQueryBuilder('cart')
      .select('cart.id')
      .innerJoin('cart.channels', 'channel', 'channel.id = :channelId', { channelId: ctx.channelId })
      .where('cart.active = :active', { active: true })
      .andWhere(`cart.couponCodes != ''`)
      .andWhere('cart.id > :after', { after })
      .orderBy('cart.id')
      .limit(PAGE)
      .getMany();
    return found.map(({ id }) => id);
  }

  private removeFrom(ctx: RequestContext, orderId: ID): Promise<boolean> {
    return this.connection.withTransaction(ctx, async txCtx => {
      await lockOrder(this.connection, txCtx, orderId);
      // The default channel has every store's carts in it.
      if (!idsAreEqual((await this.stores.ofOrder(txCtx, orderId)).id, ctx.channelId)) return false;
      const { active, couponCodes } = await this.connection.getEntityOrThrow(txCtx, Order, orderId);
      if (!active) return false;
      for (const code of couponCodes) await this.orders.removeCouponCode(txCtx, orderId, code);
      return couponCodes.length > 0;
    });
  }
}
