import { Injectable } from '@nestjs/common';
import { type ID, Order, Payment, type RequestContext, TransactionalConnection } from '@vendure/core';
import { StoreService } from '../../store-settings';
import { workflowStatus } from '../rules/statuses';
import { addWorkingDays } from '../rules/working-days';
import type { WorkflowStatus } from '../types';

/** Statuses and expected dates of orders. */
@Injectable()
export class WorkflowService {
  constructor(
    private connection: TransactionalConnection,
    private stores: StoreService,
  ) {}

  /** The status that the order should have now. Payments and store are read only where they decide. */
  async statusOf(ctx: RequestContext, order: Pick<Order, 'id' | 'state'>): Promise<WorkflowStatus> {
    const { state } = order;
    if (state !== 'PaymentAuthorized')
      return workflowStatus({ state, depositReceived: false, deliverBeforeBalance: false });
    const received = await this.connection
      .getRepository(ctx, Payment)
      .find({ where: { order: { id: order.id }, state: 'Settled' } });
    const depositReceived = received.some(payment => (payment.metadata as { kind?: string }).kind === 'deposit');
    const deliverBeforeBalance =
      depositReceived && !!(await this.stores.ofOrder(ctx, order.id)).customFields.deliverBeforeBalance;
    return workflowStatus({ state, depositReceived, deliverBeforeBalance });
  }

  /** Brings the stored status in line after a payment that left the order's state as it was. */
  async refresh(ctx: RequestContext, orderId: ID): Promise<void> {
    const repository = this.connection.getRepository(ctx, Order);
    const order = await repository.findOneByOrFail({ id: orderId });
    const status = await this.statusOf(ctx, order);
    if (order.customFields.workflowStatus === status) return;
    await repository.update(orderId, { customFields: { workflowStatus: status } });
  }

  /** `from` plus the store's delay in working days of its country; null where the store names no delay. */
  async expectedDate(ctx: RequestContext, orderId: ID, from: Date): Promise<Date | null> {
    const { deliveryDelayDays, countryCode } = (await this.stores.ofOrder(ctx, orderId)).customFields;
    return deliveryDelayDays == null ? null : addWorkingDays(from, deliveryDelayDays, countryCode ?? 'FR');
  }
}
