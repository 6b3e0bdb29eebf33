import { type Injector, LanguageCode, Logger, PaymentMethodHandler } from '@vendure/core';
import { StoreService } from '../../store-settings';
import { ManualPaymentsService } from '../services/manual-payments.service';
import { paymentMethodLabel } from '../translations';
import type { ManualMethod, ManualPaymentMetadata } from '../types';

/**
 * A payment that is made away from the shop: awaited (Authorized) from the moment it is chosen, until the merchant says
 * "paiement reçu". How to pay stands in the payment's public metadata. The legal limit of cash is checked here too,
 * since a payment method may have been set up without our eligibility checker.
 */
function manualHandler(method: ManualMethod): PaymentMethodHandler {
  let stores: StoreService;
  let payments: ManualPaymentsService;
  return new PaymentMethodHandler({
    code: method,
    description: [
      { languageCode: LanguageCode.fr, value: paymentMethodLabel(method, 'fr') },
      { languageCode: LanguageCode.en, value: paymentMethodLabel(method, 'en') },
    ],
    args: {},
    init(injector: Injector) {
      stores = injector.get(StoreService);
      payments = injector.get(ManualPaymentsService);
    },
    createPayment: async (ctx, order, amount) => {
      const store = await stores.ofOrder(ctx, order.id);
      const refusal = payments.refusal(ctx, store, order, method, amount);
      if (refusal) return { amount, state: 'Declined', errorMessage: refusal };
      const instructions = payments.instructions(store, order, method, amount, ctx.languageCode);
      const metadata: ManualPaymentMetadata = { public: instructions ? { instructions } : {} };
      return { amount, state: 'Authorized', metadata };
    },
    settlePayment: () => ({ success: true }),
    cancelPayment: (_ctx, order) => {
      Logger.verbose(`Awaited ${method} of order ${order.code} cancelled`, 'ManualPayments');
      return { success: true };
    },
  });
}

export const chequeHandler = manualHandler('cheque');
export const cashHandler = manualHandler('cash');
export const bankTransferHandler = manualHandler('bank-transfer');
