import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationAddFulfillmentToOrderArgs } from '@vendure/common/lib/generated-types';
import {
  Allow,
  Ctx,
  Order,
  OrderService,
  Permission,
  RequestContext,
  Transaction,
  TransactionalConnection,
} from '@vendure/core';
import { In } from 'typeorm';
import { lockOrder, mergedLines } from '../../consistency';

/** Core's mutation, one after the other on one order: in parallel, or naming a line twice, it delivers more than was ordered. */
@Resolver()
export class FulfillmentResolver {
  constructor(
    private connection: TransactionalConnection,
    private orders: OrderService,
  ) {}

  @Transaction()
  @Mutation()
  @Allow(Permission.UpdateOrder)
  async addFulfillmentToOrder(
    @Ctx() ctx: RequestContext,
    @Args() { input }: MutationAddFulfillmentToOrderArgs,
  ): Promise<Awaited<ReturnType<OrderService['createFulfillment']>>> {
    const lines = mergedLines(input.lines);
    const orders = await this.connection.getRepository(ctx, Order).find({
      where: { lines: { id: In(lines.map(({ orderLineId }) => orderLineId)) } },
      loadEagerRelations: false,
      order: { id: 'ASC' },
    });
    for (const { id } of orders) await lockOrder(this.connection, ctx, id);
    return this.orders.createFulfillment(ctx, { ...input, lines });
  }
}
