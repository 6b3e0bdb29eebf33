import { Injectable } from '@nestjs/common';
import { AdministratorService, type ID, Order, type RequestContext, TransactionalConnection } from '@vendure/core';
import { randomUUID } from 'crypto';
import { allOrNothing, lockOrder } from '../../consistency';
import { isSomePartReceived, paymentKind } from '../../payment-kinds';
import { StoreService } from '../../store-settings';
import { EmailNotAllowedError, type EmailRefusal } from '../api/errors';
import { askedPayments } from '../rules/asked-payments';
import { isFullyPaid } from '../rules/payment-state';
import type { OrderEmailType } from '../types';
import { Outbox } from './outbox';

/** A message that an administrator can send by a button, and what decides whether it can leave. */
interface Requestable {
  type: OrderEmailType;
  refusal: (order: Order) => EmailRefusal | null;
  /** The merchant's address gets one too. */
  copyToMerchant: boolean;
  /** Of a message about one payment: which. */
  paymentOf?: (order: Order) => ID | undefined;
}

const VALIDATION: Requestable = { type: 'ORDER_VALIDATION', refusal: validationRefusal, copyToMerchant: true };
const DELIVERY: Requestable = { type: 'ORDER_SHIPPED', refusal: deliveryRefusal, copyToMerchant: false };
const BALANCE: Requestable = { type: 'BALANCE_REQUEST', refusal: balanceRefusal, copyToMerchant: false };
const REMINDER: Requestable = {
  type: 'PAYMENT_REMINDER',
  refusal: reminderRefusal,
  copyToMerchant: false,
  paymentOf: order => askedPayments(order).at(0)?.id,
};

/** What a button would send now, for the merchant to read before. */
export interface EmailPreview {
  recipient: string | null;
  subject: string;
  copyTo: string | null;
  /** In the language of the request; null where it can be sent. */
  refusal: string | null;
}

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
    return this.post(ctx, orderId, VALIDATION);
  }

  /** The delivery mail. */
  delivery(ctx: RequestContext, orderId: ID): Promise<Order | EmailNotAllowedError> {
    return this.post(ctx, orderId, DELIVERY);
  }

  /** The request to pay the balance, with how to pay it. */
  balance(ctx: RequestContext, orderId: ID): Promise<Order | EmailNotAllowedError> {
    return this.post(ctx, orderId, BALANCE);
  }

  /** The reminder of what is awaited. */
  reminder(ctx: RequestContext, orderId: ID): Promise<Order | EmailNotAllowedError> {
    return this.post(ctx, orderId, REMINDER);
  }

  validationPreview(ctx: RequestContext, orderId: ID): Promise<EmailPreview> {
    return this.preview(ctx, orderId, VALIDATION);
  }

  deliveryPreview(ctx: RequestContext, orderId: ID): Promise<EmailPreview> {
    return this.preview(ctx, orderId, DELIVERY);
  }

  balancePreview(ctx: RequestContext, orderId: ID): Promise<EmailPreview> {
    return this.preview(ctx, orderId, BALANCE);
  }

  reminderPreview(ctx: RequestContext, orderId: ID): Promise<EmailPreview> {
    return this.preview(ctx, orderId, REMINDER);
  }

  private post(ctx: RequestContext, orderId: ID, message: Requestable): Promise<Order | EmailNotAllowedError> {
    return allOrNothing(this.connection, ctx, async txCtx => {
      await lockOrder(this.connection, txCtx, orderId);
      const order = await this.orderOf(txCtx, orderId);
      const reason = message.refusal(order);
      if (reason) return new EmailNotAllowedError(reason);
      if (await this.outbox.hasQueued(txCtx, order.id, message.type)) return order;
      const administrator = await this.activeAdministrator(txCtx);
      const store = await this.stores.ofOrder(txCtx, order.id);
      const posting = {
        store,
        order,
        type: message.type,
        sentById: administrator?.id,
        paymentId: message.paymentOf?.(order),
        again: randomUUID(),
      };
      await this.outbox.write(txCtx, posting, message);
      return order;
    });
  }

  private async preview(ctx: RequestContext, orderId: ID, message: Requestable): Promise<EmailPreview> {
    const order = await this.orderOf(ctx, orderId);
    const posting = { store: await this.stores.ofOrder(ctx, order.id), order, type: message.type };
    const letter = this.outbox.customerLetter(ctx, posting);
    const copy = message.copyToMerchant ? this.outbox.merchantLetter(posting) : null;
    return {
      recipient: letter?.recipient ?? null,
      subject: letter?.subject ?? '',
      copyTo: copy?.recipient ?? null,
      refusal: await this.refusalText(ctx, order, message),
    };
  }

  private async refusalText(ctx: RequestContext, order: Order, message: Requestable): Promise<string | null> {
    const reason = message.refusal(order);
    if (reason) return ctx.translate(`errorResult.${reason}`);
    return (await this.outbox.hasQueued(ctx, order.id, message.type)) ? ctx.translate('orderEmails.queued') : null;
  }

  private orderOf(ctx: RequestContext, orderId: ID): Promise<Order> {
    return this.connection.getEntityOrThrow(ctx, Order, orderId, {
      channelId: ctx.channelId,
      relations: ['customer', 'payments', 'fulfillments'],
    });
  }

  private async activeAdministrator(ctx: RequestContext): Promise<{ id: ID } | undefined> {
    return ctx.activeUserId ? this.administrators.findOneByUserId(ctx, ctx.activeUserId) : undefined;
  }
}

function validationRefusal(order: Order): EmailRefusal | null {
  if (!order.customer) return 'EMAIL_NOT_ALLOWED_NO_CUSTOMER';
  if (!order.orderPlacedAt || order.state === 'Cancelled') return 'EMAIL_NOT_ALLOWED_NOT_PAID';
  return isSomePartReceived(order.payments) || isFullyPaid(order.totalWithTax, order.payments)
    ? null
    : 'EMAIL_NOT_ALLOWED_NOT_PAID';
}

function deliveryRefusal(order: Order): EmailRefusal | null {
  if (!order.customer) return 'EMAIL_NOT_ALLOWED_NO_CUSTOMER';
  const onTheWay = order.fulfillments.some(({ state }) => state === 'Shipped' || state === 'Delivered');
  return onTheWay ? null : 'EMAIL_NOT_ALLOWED_NOT_SHIPPED';
}

function balanceRefusal({ customer, state, payments }: Order): EmailRefusal | null {
  if (!customer) return 'EMAIL_NOT_ALLOWED_NO_CUSTOMER';
  const awaited = payments.some(payment => payment.state === 'Authorized' && paymentKind(payment) === 'balance');
  if (!awaited || state === 'Cancelled') return 'EMAIL_NOT_ALLOWED_NO_BALANCE';
  return isSomePartReceived(payments) ? null : 'EMAIL_NOT_ALLOWED_DEPOSIT_FIRST';
}

function reminderRefusal(order: Order): EmailRefusal | null {
  if (!order.customer || order.customer.deletedAt) return 'EMAIL_NOT_ALLOWED_NO_CUSTOMER';
  if (order.state === 'Modifying') return 'EMAIL_NOT_ALLOWED_CHANGING';
  return askedPayments(order).length ? null : 'EMAIL_NOT_ALLOWED_NOTHING_AWAITED';
}
