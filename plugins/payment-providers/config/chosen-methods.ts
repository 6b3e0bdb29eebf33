import type { PaymentProcess, PaymentState } from '@vendure/core';
import { isChosenByStore } from '../../manual-payments';
import { paymentKind } from '../../payment-kinds';

/**
 * A customer pays by what the store has chosen to offer, also one who asks for another method by name. What points pay, the
 * balance after a deposit, and what providers and administrators record is not the customer's choice.
 */
export const chosenMethods: PaymentProcess<PaymentState> = {
  onTransitionStart(from, _to, { ctx, payment }) {
    const isChoice = from === 'Created' && ctx.apiType === 'shop' && [null, 'deposit'].includes(paymentKind(payment));
    if (!isChoice || isChosenByStore(ctx.channel.customFields.paymentChoices, payment.method)) return undefined;
    return ctx.translate('paymentProviders.notOffered');
  },
};
