import { type Injector, type PaymentProcess, type PaymentState } from '@vendure/core';
import { isDepositOrBalance, paymentKind } from '../../payment-kinds';
import { BalanceService } from '../services/balance.service';

let balances: BalanceService;

/**
 * After the default process, which by itself leaves an order alone that a deposit does not cover: the balance is added, and
 * with it the order is placed, once.
 */
export const depositProcess: PaymentProcess<PaymentState> = {
  init(injector: Injector) {
    balances = injector.get(BalanceService);
  },
  async onTransitionStart(_from, to, { ctx, order, payment }) {
    if (to !== 'Cancelled' || !isDepositOrBalance(payment)) return undefined;
    // A deposit without its balance, or the other way round, would leave the order neither placed nor cancelled.
    return (await balances.isNeeded(ctx, order.id, payment)) ? ctx.translate('deposits.cancelTheOrder') : undefined;
  },
  async onTransitionEnd(from, to, { ctx, order, payment }) {
    const made = from === 'Created' && (to === 'Authorized' || to === 'Settled');
    if (made && order.state === 'ArrangingPayment' && paymentKind(payment) === 'deposit') {
      await balances.add(ctx, order);
    }
  },
};
