import { describe, expect, it } from 'vitest';
import { idempotencyKey } from './idempotency';

describe('idempotency keys', () => {
  it('are one per order, type and audience for what is automatic', () => {
    expect(idempotencyKey(7, 'ORDER_CONFIRMATION', 'customer')).toBe('7:ORDER_CONFIRMATION:customer');
    expect(idempotencyKey(7, 'ORDER_CONFIRMATION', 'merchant')).toBe('7:ORDER_CONFIRMATION:merchant');
  });

  it('differ for each request to send again', () => {
    expect(idempotencyKey(7, 'ORDER_VALIDATION', 'customer', 'a')).toBe('7:ORDER_VALIDATION:customer:a');
  });
});
