import {
  type Injector,
  LanguageCode,
  type Order,
  PaymentMethodEligibilityChecker,
  PaymentMethodHandler,
} from '@vendure/core';
import { amountKept, BALANCE_METHOD, paymentKind } from '../../payment-kinds';
import { livePayments } from '../rules/live-payments';
import { BalanceService } from '../services/balance.service';

let balances: BalanceService;

/** A balance is awaited of an order on its way to be placed by a deposit, and of no other: nobody can choose it. */
function followsDeposit(order: Order): boolean {
  const payments = livePayments((order.payments as Order['payments'] | undefined) ?? []);
  const deposits = payments.filter(payment => paymentKind(payment) === 'deposit');
  const balances = payments.filter(payment => paymentKind(payment) === 'balance');
  return order.state === 'ArrangingPayment' && deposits.length === 1 && balances.length === 0;
}

export const balanceEligibility = new PaymentMethodEligibilityChecker({
  code: BALANCE_METHOD,
  description: [
    { languageCode: LanguageCode.fr, value: 'Le solde d’une commande dont l’acompte vient d’être promis ou payé' },
    { languageCode: LanguageCode.en, value: 'The balance of an order whose deposit has just been promised or paid' },
  ],
  args: {},
  check: (_ctx, order) => followsDeposit(order),
});

/**
 * Of a balance that is awaited there is nothing to give back: the balance itself becomes lower. One that Vendure's own button
 * has settled goes back by hand, as other offline money does: core leaves a refund pending of which its handler knows nothing.
 */
class BalanceHandler extends PaymentMethodHandler {
  override createRefund(
    ...[, , , , { state }]: Parameters<PaymentMethodHandler['createRefund']>
  ): ReturnType<PaymentMethodHandler['createRefund']> {
    const failed = { state: 'Failed', metadata: { reason: 'not received yet' } } as const;
    return Promise.resolve(state === 'Settled' ? false : failed);
  }
}

/** What is left to pay once the deposit has placed the order: awaited until the merchant says "paiement reçu". */
export const balanceHandler = new BalanceHandler({
  code: BALANCE_METHOD,
  description: [
    { languageCode: LanguageCode.fr, value: 'Solde après acompte (interne)' },
    { languageCode: LanguageCode.en, value: 'Balance after a deposit (internal)' },
  ],
  args: {},
  init(injector: Injector) {
    balances = injector.get(BalanceService);
  },
  createPayment: async (ctx, order, amount) =>
    // Once more, since the method may have lost its checker.
    followsDeposit(order) && amountKept(order.payments) + amount === order.totalWithTax
      ? { amount, state: 'Authorized', metadata: await balances.metadata(ctx, order, amount) }
      : { amount, state: 'Declined', errorMessage: ctx.translate('deposits.noDeposit') },
  settlePayment: () => ({ success: true }),
  cancelPayment: () => ({ success: true }),
});
