import { type Injector, LanguageCode, PaymentMethodHandler } from '@vendure/core';
import { type BraintreeMetadata, BraintreeService } from '../providers/braintree.service';
import { refundWish } from '../rules/refund-wish';

let braintree: BraintreeService;

/** Charged while the customer waits, by `addPaymentToOrder` with `metadata: { nonce }`. The code is that of Vendure's own handler. */
export const braintreeHandler = new PaymentMethodHandler({
  code: 'braintree',
  description: [
    { languageCode: LanguageCode.fr, value: 'Carte ou PayPal (Braintree)' },
    { languageCode: LanguageCode.en, value: 'Card or PayPal (Braintree)' },
  ],
  args: {},
  init(injector: Injector) {
    braintree = injector.get(BraintreeService);
  },
  createPayment: (ctx, order, _due, _args, metadata, method) =>
    braintree.charge(ctx, order, method, metadata as BraintreeMetadata),
  settlePayment: () => ({ success: true }),
  createRefund: (_ctx, { reason }, amount, order, payment) =>
    braintree.refund(refundWish(payment, order, amount, reason ?? null)),
});
