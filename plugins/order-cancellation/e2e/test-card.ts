import { LanguageCode, PaymentMethodHandler } from '@vendure/core';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';

/** A card provider: what it was asked to give back, and whether it does. */
export const provider = { refunds: [] as number[], answers: true };

/** Takes the money at once, and gives it back when it is asked to. */
export const testCardHandler = new PaymentMethodHandler({
  code: 'test-card',
  description: [{ languageCode: LanguageCode.fr, value: 'Carte' }],
  args: {},
  createPayment: (_ctx, _order, amount) => ({ amount, state: 'Settled', transactionId: 'ch_1' }),
  settlePayment: () => ({ success: true }),
  createRefund: (_ctx, _input, amount) => {
    if (!provider.answers) return { state: 'Failed', metadata: { errorMessage: 'Card expired' } };
    provider.refunds.push(amount);
    return { state: 'Settled', transactionId: `re_${provider.refunds.length}` };
  },
});

export async function offerTestCard(admin: GraphqlClient): Promise<void> {
  await admin.request(`mutation ($input: CreatePaymentMethodInput!) { createPaymentMethod(input: $input) { id } }`, {
    input: {
      code: 'test-card',
      enabled: true,
      handler: { code: 'test-card', arguments: [] },
      translations: [{ languageCode: 'fr', name: 'Carte', description: '' }],
    },
  });
}
