import { Injectable } from '@nestjs/common';
import {
  InternalServerError,
  isGraphQlErrorResult,
  type Order,
  OrderService,
  Payment,
  type PaymentMetadata,
  PaymentService,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { amountKept, BALANCE_METHOD, isPointsPayment } from '../../payment-kinds';
import { StoreService } from '../../store-settings';
import type { ManualPaymentMetadata } from '../types';
import { ManualPaymentsService } from './manual-payments.service';
import { orderPaymentViews } from './order-payments.service';
import { PaymentMethodsService } from './payment-methods.service';

/** Money that is to come besides what was asked for at checkout: the rest of a part, or what has not come after all. */
@Injectable()
export class AwaitedPaymentsService {
  constructor(
    private connection: TransactionalConnection,
    private payments: PaymentService,
    private orders: OrderService,
    private stores: StoreService,
    private manualPayments: ManualPaymentsService,
    private methods: PaymentMethodsService,
  ) {}

  /**
   * Awaits `amount` (minor units) as `like` is or was: of the same kind, by the method that the customer chose, with how to pay
   * it. The caller has locked the order.
   * @param order with its payments
   */
  async add(ctx: RequestContext, order: Order, like: Payment, amount: number): Promise<Payment> {
    const { chosenMethod, kind } = like.metadata as ManualPaymentMetadata;
    const metadata: PaymentMetadata = {
      ...(kind && { kind }),
      askedAs: orderPaymentViews(order.payments).find(({ id }) => id === like.id)?.kind,
      public: await this.instructed(ctx, order, like, amount),
    };
    const made = await this.connection
      .getRepository(ctx, Payment)
      .save(new Payment({ order, amount, method: chosenMethod ?? like.method, state: 'Created', metadata }));
    const awaited = await this.payments.transitionToState(ctx, made.id, 'Authorized');
    if (isGraphQlErrorResult(awaited)) throw new InternalServerError(awaited.transitionError);
    return awaited;
  }

  /**
   * More has come than was awaited of one payment, or the order costs less: as much less is awaited of the order's others.
   * What a provider is to take is left alone.
   * @param order with its payments, the amount of the received one being what came
   */
  async lessen(ctx: RequestContext, order: Order, received?: Payment): Promise<void> {
    const manual = await this.methods.ofStore(ctx);
    const others = order.payments.filter(
      payment =>
        payment.id !== received?.id &&
        payment.state === 'Authorized' &&
        !isPointsPayment(payment) &&
        (payment.method === BALANCE_METHOD || manual.named(payment.method) !== null),
    );
    let over = amountKept(order.payments) - order.totalWithTax;
    for (const payment of others) {
      const taken = Math.min(payment.amount, over);
      if (taken <= 0) return;
      over -= taken;
      if (taken < payment.amount) await this.setAmount(ctx, order, payment, payment.amount - taken);
      else await this.cancel(ctx, payment);
    }
  }

  /** Awaits another amount (minor units), with how to pay it. */
  async setAmount(ctx: RequestContext, order: Order, payment: Payment, amount: number): Promise<void> {
    const metadata: PaymentMetadata = {
      ...payment.metadata,
      public: await this.instructed(ctx, order, payment, amount),
    };
    await this.connection.getRepository(ctx, Payment).update(payment.id, { amount, metadata });
  }

  /** Awaits it no more; the payment is kept as cancelled. */
  async cancel(ctx: RequestContext, { id }: Payment): Promise<void> {
    const cancelled = await this.orders.cancelPayment(ctx, id);
    if (isGraphQlErrorResult(cancelled)) throw new InternalServerError(`Payment ${id} could not be cancelled`);
  }

  /** How to pay, about another amount, in the language in which the customer was told; of a free order nothing was. */
  private async instructed(
    ctx: RequestContext,
    order: Order,
    { metadata, method: code }: Payment,
    amount: number,
  ): Promise<ManualPaymentMetadata['public']> {
    const told = (metadata as ManualPaymentMetadata).public?.instructions;
    const method = told?.method ?? (await this.methods.ofStore(ctx)).named(code)?.handler;
    if (!method) return {};
    const store = await this.stores.ofOrder(ctx, order.id);
    const made = this.manualPayments.instructions(store, order, method, amount, ctx.languageCode);
    if (!told) return made ? { instructions: made } : {};
    return { instructions: made ? { ...made, text: told.text } : { ...told, amount } };
  }
}
