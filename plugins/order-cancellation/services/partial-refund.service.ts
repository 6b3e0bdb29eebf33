import { Injectable } from '@nestjs/common';
import {
  EntityNotFoundError,
  type ID,
  Order,
  type Payment,
  PaymentMethod,
  type RequestContext,
  TransactionalConnection,
  TranslatorService,
} from '@vendure/core';
import { In } from 'typeorm';
import { allOrNothing, lockOrder } from '../../consistency';
import { pointValue } from '../../payment-kinds';
import { moneyInWords } from '../../store-settings';
import { OrderRefundFailedError, PartialRefundError, type PartialRefundRefusal } from '../errors';
import { amountRefusal, partialRefundRefusal } from '../rules/partial-refund-refusal';
import { givenReason } from '../rules/reason';
import { refundableOf, type RefundShare, refundShares } from '../rules/refund-shares';
import { GiveBackService } from './give-back.service';

export interface RefundPartOfOrderInput {
  orderId: ID;
  /** Minor units. */
  amount: number;
  /** What could be given back when the caller looked, minor units. */
  refundable: number;
  /** The customer reads it, in the mail and on the credit note. */
  reason: string;
}

export type RefundPartOfOrderResult = Order | PartialRefundError | OrderRefundFailedError;

/** What refunding a part of an order would do. Minor units. */
export interface PartialRefund {
  /** Why it is not possible, in the language of the request. */
  refusal: string | null;
  refundable: number;
  shares: PartialRefundShare[];
}

export interface PartialRefundShare {
  paymentId: ID;
  method: string;
  methodName: string;
  amount: number;
  /** How many points that is; null of money, and of what is no whole number of them. */
  points: number | null;
}

/** Gives a part of an order's money back as it was paid: by all its payments in proportion, points among them. */
@Injectable()
export class PartialRefundService {
  constructor(
    private connection: TransactionalConnection,
    private translator: TranslatorService,
    private giveBack: GiveBackService,
  ) {}

  /** @param amount whose shares are wanted, minor units; null for none */
  async of(ctx: RequestContext, { id }: Pick<Order, 'id'>, amount: number | null): Promise<PartialRefund> {
    const order = await this.withPayments(ctx, id);
    const refundable = refundableOf(order.payments);
    const refusal =
      partialRefundRefusal(order, refundable) ?? (amount === null ? null : amountRefusal(amount, refundable));
    return {
      refusal:
        refusal && ctx.translate(`errorResult.${refusal}`, { most: moneyInWords(ctx, refundable, order.currencyCode) }),
      refundable,
      shares: refusal || amount === null ? [] : await this.named(ctx, refundShares(order.payments, amount)),
    };
  }

  /** All of it or nothing. Asked again with what could be given back before it was, it refuses. */
  refund(ctx: RequestContext, { orderId, amount, ...input }: RefundPartOfOrderInput): Promise<RefundPartOfOrderResult> {
    return allOrNothing(this.connection, ctx, async txCtx => {
      await lockOrder(this.connection, txCtx, orderId);
      const order = await this.withPayments(txCtx, orderId);
      const refundable = refundableOf(order.payments);
      const refused = (refusal: PartialRefundRefusal) =>
        new PartialRefundError(refusal, refundable, moneyInWords(txCtx, refundable, order.currencyCode));
      const reason = givenReason(input.reason);
      if (reason === null) return refused('PARTIAL_REFUND_REASON');
      const refusal =
        partialRefundRefusal(order, refundable) ??
        (input.refundable === refundable ? amountRefusal(amount, refundable) : 'PARTIAL_REFUND_CHANGED');
      if (refusal) return refused(refusal);
      for (const share of refundShares(order.payments, amount)) {
        const failure = await this.giveBack.by(txCtx, share.payment, share.amount, reason);
        if (failure !== null) return new OrderRefundFailedError(share.payment.method, failure);
      }
      return this.connection.getEntityOrThrow(txCtx, Order, orderId);
    });
  }

  private async named(ctx: RequestContext, shares: RefundShare<Payment>[]): Promise<PartialRefundShare[]> {
    const codes = shares.map(({ payment }) => payment.method);
    const methods = await this.connection
      .getRepository(ctx, PaymentMethod)
      .find({ where: { code: In(codes), channels: { id: ctx.channelId } }, relations: { translations: true } });
    const names = new Map(methods.map(method => [method.code, this.translator.translate(method, ctx).name]));
    return shares.map(({ payment, amount }) => ({
      paymentId: payment.id,
      method: payment.method,
      methodName: names.get(payment.method) ?? payment.method,
      amount,
      points: pointsOf(payment, amount),
    }));
  }

  /** Of the active channel, and nobody else's. */
  private async withPayments(ctx: RequestContext, id: ID): Promise<Order> {
    const order = await this.connection.getRepository(ctx, Order).findOne({
      where: { id, channels: { id: ctx.channelId } },
      relations: { payments: { refunds: true } },
      order: { payments: { id: 'ASC' } },
    });
    if (!order) throw new EntityNotFoundError('Order', id);
    return order;
  }
}

function pointsOf(payment: Payment, amount: number): number | null {
  const value = pointValue(payment);
  return value === null || amount % value !== 0 ? null : amount / value;
}
