import { type Injector, LanguageCode, Logger, PaymentMethodHandler } from '@vendure/core';
import { StoreService } from '../../store-settings';
import { AskedAmountService } from '../services/asked-amount.service';
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
  let askedAmounts: AskedAmountService;
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
      askedAmounts = injector.get(AskedAmountService);
    },
    createPayment: async (ctx, order, due, _args, metadata) => {
      const store = await stores.ofOrder(ctx, order.id);
      // The limit of cash is one of the debt, of which a deposit is a part.
      const refusal = payments.refusal(ctx, store, order, method, due);
      if (refusal) return { amount: due, state: 'Declined', errorMessage: refusal };
      const { amount, kind } = await askedAmounts.of(ctx, order, due, metadata.payInFull === true);
      const instructions = amount > 0 && payments.instructions(store, order, method, amount, ctx.languageCode);
      const kept: ManualPaymentMetadata = { ...(kind && { kind }), public: instructions ? { instructions } : {} };
      return { amount, state: 'Authorized', metadata: kept };
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
