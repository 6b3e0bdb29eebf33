import { Injectable } from '@nestjs/common';
import { AdministratorService, type ID, Order, type RequestContext, TransactionalConnection } from '@vendure/core';
import { randomUUID } from 'crypto';
import { allOrNothing, lockOrder } from '../../consistency';
import { StoreService } from '../../store-settings';
import { EmailNotAllowedError, type EmailRefusal } from '../api/errors';
import { isFullyPaid } from '../rules/payment-state';
import type { OrderEmailAudience, OrderEmailType } from '../types';
import { Outbox } from './outbox';

/** What an administrator sends by a button. Asking again while the message is still queued sends nothing more. */
@Injectable()
export class RequestedEmails {
  constructor(
    private connection: TransactionalConnection,
    private administrators: AdministratorService,
    private stores: StoreService,
    private outbox: Outbox,
  ) {}

  /** The validation mail with the invoice, once more. */
  validation(ctx: RequestContext, orderId: ID): Promise<Order | EmailNotAllowedError> {
    return this.post(ctx, orderId, 'ORDER_VALIDATION', validationRefusal, ['customer', 'merchant']);
  }

  /** The delivery mail. */
  delivery(ctx: RequestContext, orderId: ID): Promise<Order | EmailNotAllowedError> {
    return this.post(ctx, orderId, 'ORDER_SHIPPED', deliveryRefusal, ['customer']);
  }

  private post(
    ctx: RequestContext,
    orderId: ID,
    type: OrderEmailType,
    refusal: (order: Order) => EmailRefusal | null,
    audiences: OrderEmailAudience[],
  ): Promise<Order | EmailNotAllowedError> {
    return allOrNothing(this.connection, ctx, async txCtx => {
      await lockOrder(this.connection, txCtx, orderId);
      const order = await this.connection.getEntityOrThrow(txCtx, Order, orderId, {
        channelId: txCtx.channelId,
        relations: ['customer', 'payments', 'fulfillments'],
      });
      const reason = refusal(order);
      if (reason) return new EmailNotAllowedError(reason);
      if (await this.outbox.hasQueued(txCtx, order.id, type)) return order;
      const administrator = await this.activeAdministrator(txCtx);
      const store = await this.stores.ofOrder(txCtx, order.id);
      const posting = { store, order, type, sentById: administrator?.id, again: randomUUID() };
      await this.outbox.write(txCtx, posting, audiences);
      return order;
    });
  }

  private async activeAdministrator(ctx: RequestContext): Promise<{ id: ID } | undefined> {
    return ctx.activeUserId ? this.administrators.findOneByUserId(ctx, ctx.activeUserId) : undefined;
  }
}

function validationRefusal(order: Order): EmailRefusal | null {
  if (!order.orderPlacedAt || order.state === 'Cancelled') return 'EMAIL_NOT_ALLOWED_NOT_PAID';
  return isFullyPaid(order.totalWithTax, order.payments) ? null : 'EMAIL_NOT_ALLOWED_NOT_PAID';
}

function deliveryRefusal(order: Order): EmailRefusal | null {
  const onTheWay = order.fulfillments.some(({ state }) => state === 'Shipped' || state === 'Delivered');
  return onTheWay ? null : 'EMAIL_NOT_ALLOWED_NOT_SHIPPED';
}
