import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { DeletionResponse } from '@vendure/common/lib/generated-types';
import {
  Allow,
  Ctx,
  type ID,
  type ListQueryOptions,
  type Order,
  type PaginatedList,
  Permission,
  type Product,
  type RequestContext,
  Transaction,
  type Translated,
} from '@vendure/core';
import { manageProductionPermission } from '../constants';
import type { ImprintMethod } from '../entities/imprint-method.entity';
import { type ImprintMethodInput, ImprintMethodsService } from '../services/imprint-methods.service';
import { ProductDecorationService } from '../services/product-decoration.service';
import { ProductionLock } from '../services/production-lock';
import type { SetProductDecorationInput } from '../types';

@Resolver()
export class ImprintMethodsResolver {
  constructor(private methods: ImprintMethodsService) {}

  @Query()
  @Allow(Permission.ReadCatalog, Permission.ReadProduct)
  imprintMethods(
    @Ctx() ctx: RequestContext,
    @Args() args: { options?: ListQueryOptions<ImprintMethod> },
  ): Promise<PaginatedList<Translated<ImprintMethod>>> {
    return this.methods.findAll(ctx, args.options);
  }

  @Query()
  @Allow(Permission.ReadCatalog, Permission.ReadProduct)
  imprintMethod(@Ctx() ctx: RequestContext, @Args() args: { id: ID }): Promise<Translated<ImprintMethod> | null> {
    return this.methods.findOne(ctx, args.id);
  }

  @Transaction()
  @Mutation()
  @Allow(Permission.CreateCatalog, Permission.CreateProduct)
  createImprintMethod(
    @Ctx() ctx: RequestContext,
    @Args() args: { input: ImprintMethodInput },
  ): Promise<Translated<ImprintMethod>> {
    return this.methods.create(ctx, args.input);
  }

  @Transaction()
  @Mutation()
  @Allow(Permission.UpdateCatalog, Permission.UpdateProduct)
  updateImprintMethod(
    @Ctx() ctx: RequestContext,
    @Args() args: { id: ID; input: ImprintMethodInput },
  ): Promise<Translated<ImprintMethod>> {
    return this.methods.update(ctx, args.id, args.input);
  }

  @Transaction()
  @Mutation()
  @Allow(Permission.DeleteCatalog, Permission.DeleteProduct)
  deleteImprintMethod(@Ctx() ctx: RequestContext, @Args() args: { id: ID }): Promise<DeletionResponse> {
    return this.methods.delete(ctx, args.id);
  }
}

@Resolver()
export class ProductDecorationResolver {
  constructor(
    private decorations: ProductDecorationService,
    private production: ProductionLock,
  ) {}

  @Transaction()
  @Mutation()
  @Allow(Permission.UpdateCatalog, Permission.UpdateProduct)
  setProductDecoration(
    @Ctx() ctx: RequestContext,
    @Args() args: { input: SetProductDecorationInput },
  ): Promise<Translated<Product>> {
    return this.decorations.set(ctx, args.input);
  }

  @Mutation()
  @Allow(Permission.UpdateOrder, manageProductionPermission.Permission)
  setDecorationLock(@Ctx() ctx: RequestContext, @Args() args: { orderId: ID; locked: boolean }): Promise<Order> {
    return this.production.setByMerchant(ctx, args.orderId, args.locked);
  }
}
