import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type Order, type RequestContext } from '@vendure/core';
import { statusColor, statusTextColor } from '../rules/statuses';
import { WorkflowService } from '../services/workflow.service';
import type { OrderWorkflow } from '../types';

@Resolver('Order')
export class OrderWorkflowResolver {
  constructor(private workflows: WorkflowService) {}

  /** What is stored; computed for orders that are older than this plugin in the project. */
  @ResolveField()
  async workflow(@Ctx() ctx: RequestContext, @Parent() order: Order): Promise<OrderWorkflow> {
    const stored = order.customFields.workflowStatus;
    const status = stored ?? (await this.workflows.statusOf(ctx, order));
    return {
      status,
      label: ctx.translate(`orderWorkflow.status.${status}`),
      color: statusColor(status),
      textColor: statusTextColor(status),
      expectedDeliveryDate: order.customFields.expectedDeliveryDate,
    };
  }
}
