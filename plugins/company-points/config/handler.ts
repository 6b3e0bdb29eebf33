import { type Injector, LanguageCode, PaymentMethodHandler } from '@vendure/core';
import { COMPANY_POINTS } from '../constants';
import { GiveBackService } from '../services/give-back.service';

let giveBack: GiveBackService;

/**
 * Submits an order that points cover altogether: a payment of nothing, upon which those that are set aside are spent.
 * Points themselves are set aside by `applyPoints`, never by this handler.
 */
export const companyPointsHandler = new PaymentMethodHandler({
  code: COMPANY_POINTS,
  description: [
    { languageCode: LanguageCode.fr, value: 'Points de la boutique' },
    { languageCode: LanguageCode.en, value: 'The store’s points' },
  ],
  args: {},
  init(injector: Injector) {
    giveBack = injector.get(GiveBackService);
  },
  createPayment: (ctx, _order, amount) =>
    amount === 0
      ? { amount, state: 'Settled', metadata: { kind: 'points', points: 0 } }
      : { amount, state: 'Declined', errorMessage: ctx.translate('companyPoints.doNotCover') },
  settlePayment: () => ({ success: true }),
  cancelPayment: () => ({ success: true }),
  createRefund: async (ctx, _input, amount, order, payment) => ({
    state: (await giveBack.giveBack(ctx, order, payment, amount)) ? 'Settled' : 'Failed',
  }),
});
