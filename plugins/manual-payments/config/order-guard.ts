import {
  type Injector,
  Order,
  type OrderProcess,
  type OrderState,
  Payment,
  TransactionalConnection,
} from '@vendure/core';
import { lockOrder } from '../../consistency';

let connection: TransactionalConnection;

/** These follow a payment, for which `paymentGuard` has locked the order. */
const FROM_A_PAYMENT: readonly OrderState[] = ['PaymentAuthorized', 'PaymentSettled'];

/**
 * First of all order processes: a cart that is reopened or cancelled while it is being paid would be placed and a cart at the
 * same time. The order's row is locked, its state read again, and what is no longer true is refused. The order in hand is
 * told its true payments, on which other processes decide what becomes of them.
 */
export const orderGuard: OrderProcess<OrderState> = {
  init(injector: Injector) {
    connection = injector.get(TransactionalConnection);
  },
  async onTransitionStart(fromState, toState, { ctx, order }) {
    if (fromState !== 'ArrangingPayment' || FROM_A_PAYMENT.includes(toState)) return undefined;
    const { id } = order;
    await lockOrder(connection, ctx, id);
    const now = await connection.getRepository(ctx, Order).findOneOrFail({
      where: { id },
      select: { id: true, state: true },
      loadEagerRelations: false,
    });
    if (now.state !== fromState) return ctx.translate('manualPayments.orderChanged');
    order.payments = await connection
      .getRepository(ctx, Payment)
      .find({ where: { order: { id } }, relations: { refunds: true } });
    return undefined;
  },
};
