import { type Injector, LanguageCode, PaymentMethodHandler } from '@vendure/core';
import { StripeRefundsService } from '../providers/stripe-refunds.service';
import { ONLINE_METHODS, type OnlineHandler } from '../rules/methods';
import { refundWish } from '../rules/refund-wish';

/**
 * A payment at Stripe. It is made by Stripe's events alone: neither a customer nor an administrator can say that the money is
 * there. No arguments, since secrets come from the environment.
 */
function stripeHandler(code: OnlineHandler): PaymentMethodHandler {
  let refunds: StripeRefundsService;
  const { fr, en } = ONLINE_METHODS[code].name;
  return new PaymentMethodHandler({
    code,
    description: [
      { languageCode: LanguageCode.fr, value: `${fr} (Stripe)` },
      { languageCode: LanguageCode.en, value: `${en} (Stripe)` },
    ],
    args: {},
    init(injector: Injector) {
      refunds = injector.get(StripeRefundsService);
    },
    createPayment: (ctx, _order, amount) => ({
      amount,
      state: 'Declined',
      errorMessage: ctx.translate('paymentProviders.payAtProvider'),
    }),
    settlePayment: ctx => ({
      success: false,
      state: 'Authorized',
      errorMessage: ctx.translate('paymentProviders.settledByProvider'),
    }),
    // What is on its way cannot be called back. Should it come all the same, it stands on the order and can be refunded.
    cancelPayment: () => ({ success: true }),
    createRefund: (_ctx, { reason }, amount, order, payment) =>
      refunds.refund(refundWish(payment, order, amount, reason ?? null)),
  });
}

export const stripeHandlers = (['stripe-card', 'stripe-paypal', 'stripe-bank-debit'] as const).map(stripeHandler);
