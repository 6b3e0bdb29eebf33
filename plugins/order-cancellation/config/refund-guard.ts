import { type Injector, Refund, type RefundState, TransactionalConnection } from '@vendure/core';
// Core's door leaves it out.
import type { RefundProcess } from '@vendure/core/dist/config/refund/refund-process';
import { lockOrder } from '../../consistency';

let connection: TransactionalConnection;

/**
 * First of all refund processes: in parallel core settles one refund twice. The order's row is locked, the refund read
 * again, and what is no longer true is refused.
 */
export const refundGuard: RefundProcess<RefundState> = {
  init(injector: Injector) {
    connection = injector.get(TransactionalConnection);
  },
  async onTransitionStart(fromState, _toState, { ctx, order, refund }) {
    await lockOrder(connection, ctx, order.id);
    const now = await connection
      .getRepository(ctx, Refund)
      .findOne({ where: { id: refund.id }, select: { id: true, state: true } });
    return now && now.state !== fromState ? ctx.translate('orderCancellation.alreadyChanged') : undefined;
  },
};
