import type { ID } from '@vendure/core';
import type { OrderEmailAudience, OrderEmailType } from '../types';

/**
 * One key is one message, for ever.
 * @param again distinguishes a message that an administrator asked for; without it, the one that the system sends by itself
 */
export function idempotencyKey(
  orderId: ID,
  type: OrderEmailType,
  audience: OrderEmailAudience,
  again?: string,
): string {
  return [orderId, type, audience, ...(again ? [again] : [])].join(':');
}
