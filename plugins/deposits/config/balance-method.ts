import {
  type Injector,
  LanguageCode,
  type Order,
  PaymentMethodEligibilityChecker,
  PaymentMethodHandler,
} from '@vendure/core';
import { BALANCE_METHOD, paymentKind } from '../../payment-kinds';
import { coveredBy, livePayments } from '../rules/live-payments';
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

/** What is left to pay once the deposit has placed the order: awaited until the merchant says "paiement reçu". */
export const balanceHandler = new PaymentMethodHandler({
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
    followsDeposit(order) && coveredBy(order.payments) + amount === order.totalWithTax
      ? { amount, state: 'Authorized', metadata: await balances.metadata(ctx, order, amount) }
      : { amount, state: 'Declined', errorMessage: ctx.translate('deposits.noDeposit') },
  settlePayment: () => ({ success: true }),
  cancelPayment: () => ({ success: true }),
  // Nothing has been received yet, so there is nothing to give back: the balance itself becomes lower.
  createRefund: () => ({ state: 'Failed', metadata: { reason: 'not received yet' } }),
});
