import { type Injector, LanguageCode, PaymentMethodHandler } from '@vendure/core';
import { MollieRefundsService } from '../providers/mollie-refunds.service';
import { refundWish } from '../rules/refund-wish';

let refunds: MollieRefundsService;

/** A payment at Mollie: made by what Mollie says of it alone. The code is that of Vendure's own handler. */
export const mollieHandler = new PaymentMethodHandler({
  code: 'mollie-payment-handler',
  description: [
    { languageCode: LanguageCode.fr, value: 'Paiement en ligne (Mollie)' },
    { languageCode: LanguageCode.en, value: 'Online payment (Mollie)' },
  ],
  args: {},
  init(injector: Injector) {
    refunds = injector.get(MollieRefundsService);
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
  cancelPayment: () => ({ success: true }),
  createRefund: (_ctx, { reason }, amount, order, payment) =>
    refunds.refund(refundWish(payment, order, amount, reason ?? null)),
});
