import { Injectable } from '@nestjs/common';
import { type ID, Order, Payment, type RequestContext, TransactionalConnection } from '@vendure/core';
import { isSomePartReceived, paymentKind } from '../../payment-kinds';
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

  /**
   * The status that the order should have now. Payments and store are read only where they decide.
   * @param order with its payments, where they are in hand
   */
  async statusOf(
    ctx: RequestContext,
    order: Pick<Order, 'id' | 'state'> & Partial<Pick<Order, 'payments'>>,
  ): Promise<WorkflowStatus> {
    const { state } = order;
    if (state !== 'PaymentAuthorized')
      return workflowStatus({ state, depositReceived: false, deliverBeforeBalance: false });
    const payments =
      order.payments ?? (await this.connection.getRepository(ctx, Payment).findBy({ order: { id: order.id } }));
    const depositReceived = isSomePartReceived(payments);
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

  /** Whether goods stay in the house until a balance is paid, which is the store's choice. */
  async waitsForBalance(ctx: RequestContext, orderId: ID): Promise<boolean> {
    const awaited = await this.connection
      .getRepository(ctx, Payment)
      .find({ where: { order: { id: orderId }, state: 'Authorized' } });
    if (!awaited.some(payment => paymentKind(payment) === 'balance')) return false;
    return !(await this.stores.ofOrder(ctx, orderId)).customFields.deliverBeforeBalance;
  }

  /** `from` plus the store's delay in working days of its country; null where the store names no delay. */
  async expectedDate(ctx: RequestContext, orderId: ID, from: Date): Promise<Date | null> {
    const { deliveryDelayDays, countryCode } = (await this.stores.ofOrder(ctx, orderId)).customFields;
    return deliveryDelayDays == null ? null : addWorkingDays(from, deliveryDelayDays, countryCode ?? 'FR');
  }
}
