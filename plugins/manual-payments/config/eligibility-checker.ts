import { type Injector, LanguageCode, PaymentMethodEligibilityChecker } from '@vendure/core';
import { StoreService } from '../../store-settings';
import { ManualPaymentsService } from '../services/manual-payments.service';
import { isManualMethod } from '../types';

let stores: StoreService;
let payments: ManualPaymentsService;

/** Not offered while the store's details are missing; cash not above the legal limit, with the reason. */
export const manualPaymentEligibility = new PaymentMethodEligibilityChecker({
  code: 'manual-payment',
  description: [
    { languageCode: LanguageCode.fr, value: 'Coordonnées de la boutique renseignées, plafond légal des espèces' },
    { languageCode: LanguageCode.en, value: 'Store details filled in, legal limit of cash' },
  ],
  args: {},
  init(injector: Injector) {
    stores = injector.get(StoreService);
    payments = injector.get(ManualPaymentsService);
  },
  check: async (ctx, order, _args, method) => {
    const { code } = method.handler;
    if (!isManualMethod(code)) return true;
    return payments.refusal(ctx, await stores.ofOrder(ctx, order.id), order, code, order.totalWithTax) ?? true;
  },
});
