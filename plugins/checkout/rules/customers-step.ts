import type { OrderState, RequestContext } from '@vendure/core';

const PLACED: readonly OrderState[] = ['PaymentAuthorized', 'PaymentSettled'];

/**
 * Whether it is the customer who takes an order to payment, or places it: by the shop, or through a provider, whose notice comes
 * from nobody and in the language in which the customer began to pay.
 */
export function isCustomersStep(
  from: OrderState,
  to: OrderState,
  { apiType, activeUserId }: Pick<RequestContext, 'apiType' | 'activeUserId'>,
): boolean {
  if (to === 'ArrangingPayment') return apiType === 'shop';
  const placing = from === 'ArrangingPayment' && PLACED.includes(to);
  return placing && (apiType === 'shop' || activeUserId === undefined);
}
