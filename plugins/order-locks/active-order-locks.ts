import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ActiveOrderService, type RequestContext, TransactionalConnection } from '@vendure/core';
import { lockSession } from '../consistency';

type GetActiveOrder = (ctx: RequestContext, input: undefined, createIfNotExists?: boolean) => Promise<unknown>;

/** Two first requests of one visitor make one cart, where core makes two and forgets one of them. */
@Injectable()
export class ActiveOrderLocks implements OnModuleInit {
  constructor(
    private connection: TransactionalConnection,
    private activeOrders: ActiveOrderService,
  ) {}

  onModuleInit(): void {
    const service = this.activeOrders as unknown as { getActiveOrder?: GetActiveOrder };
    const original = service.getActiveOrder?.bind(this.activeOrders);
    if (!original) throw new Error('ActiveOrderService.getActiveOrder has moved: see plugins/order-locks');
    service.getActiveOrder = async (ctx, input, createIfNotExists) => {
      if (createIfNotExists && !ctx.session?.activeOrderId) await lockSession(this.connection, ctx);
      return original(ctx, input, createIfNotExists);
    };
  }
}
