import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Allow,
  Ctx,
  type ID,
  isGraphQlErrorResult,
  Order,
  Permission,
  type RelationPaths,
  Relations,
  type RequestContext,
} from '@vendure/core';
import { type AddConfiguredProductResult, ConfiguredProductService } from '../services/configured-product.service';
import { LineDecorationService, type SetLineDecorationResult } from '../services/line-decoration.service';
import type { AddConfiguredProductInput, DecorationInput } from '../types';

const answered = { entity: Order, omit: ['aggregateOrder', 'sellerOrders'] } as const;

@Resolver()
export class ConfiguredProductResolver {
  constructor(
    private products: ConfiguredProductService,
    private decorations: LineDecorationService,
  ) {}

  @Mutation()
  @Allow(Permission.UpdateOrder, Permission.Owner)
  addConfiguredProductToOrder(
    @Ctx() ctx: RequestContext,
    @Args() args: { input: AddConfiguredProductInput },
    @Relations({ entity: answered.entity, omit: [...answered.omit] }) relations: RelationPaths<Order>,
  ): Promise<AddConfiguredProductResult> {
    return this.products.add(ctx, args.input, relations);
  }

  @Mutation()
  @Allow(Permission.UpdateOrder, Permission.Owner)
  setLineDecoration(
    @Ctx() ctx: RequestContext,
    @Args() args: { orderLineIds: ID[]; decoration: DecorationInput },
    @Relations({ entity: answered.entity, omit: [...answered.omit] }) relations: RelationPaths<Order>,
  ): Promise<SetLineDecorationResult> {
    return this.decorations.set(ctx, args.orderLineIds, args.decoration, relations);
  }
}

@Resolver('AddConfiguredProductResult')
export class AddConfiguredProductResultResolver {
  @ResolveField()
  __resolveType(value: AddConfiguredProductResult): string {
    return isGraphQlErrorResult(value) ? value.__typename : 'Order';
  }
}

@Resolver('SetLineDecorationResult')
export class SetLineDecorationResultResolver {
  @ResolveField()
  __resolveType(value: SetLineDecorationResult): string {
    return isGraphQlErrorResult(value) ? value.__typename : 'Order';
  }
}
