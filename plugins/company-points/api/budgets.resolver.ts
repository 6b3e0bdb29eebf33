import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type DeletionResponse, DeletionResult } from '@vendure/common/lib/generated-types';
import { Allow, Ctx, type ID, isGraphQlErrorResult, type RequestContext, Transaction } from '@vendure/core';
import { managePointsPermission, readPointsPermission } from '../constants';
import type { PointsBudget } from '../entities/points-budget.entity';
import { BudgetsService, type PointsBudgetInput, type PointsBudgetResult } from '../services/budgets.service';

@Resolver('PointsBudget')
export class PointsBudgetsResolver {
  constructor(private budgets: BudgetsService) {}

  @Query()
  @Allow(readPointsPermission.Permission, managePointsPermission.Permission)
  pointsBudgets(@Ctx() ctx: RequestContext): Promise<PointsBudget[]> {
    return this.budgets.findAll(ctx);
  }

  @Transaction()
  @Mutation()
  @Allow(managePointsPermission.Permission)
  createPointsBudget(
    @Ctx() ctx: RequestContext,
    @Args() { input }: { input: PointsBudgetInput },
  ): Promise<PointsBudgetResult> {
    return this.budgets.save(ctx, null, input);
  }

  @Transaction()
  @Mutation()
  @Allow(managePointsPermission.Permission)
  updatePointsBudget(
    @Ctx() ctx: RequestContext,
    @Args() { id, input }: { id: ID; input: PointsBudgetInput },
  ): Promise<PointsBudgetResult> {
    return this.budgets.save(ctx, id, input);
  }

  @Transaction()
  @Mutation()
  @Allow(managePointsPermission.Permission)
  async deletePointsBudget(@Ctx() ctx: RequestContext, @Args() { id }: { id: ID }): Promise<DeletionResponse> {
    await this.budgets.delete(ctx, id);
    return { result: DeletionResult.DELETED };
  }

  @ResolveField()
  targetName(@Ctx() ctx: RequestContext, @Parent() budget: PointsBudget): Promise<string | null> {
    return this.budgets.targetName(ctx, budget);
  }
}

@Resolver('PointsBudgetResult')
export class PointsBudgetResultResolver {
  @ResolveField()
  __resolveType(value: PointsBudgetResult): string {
    return isGraphQlErrorResult(value) ? value.__typename : 'PointsBudget';
  }
}
