import type { OrderState } from '@vendure/core';
import { describe, expect, it } from 'vitest';
import { ORDER_STATUSES, workflowStatus } from './statuses';

const plain = { depositReceived: false, deliverBeforeBalance: false };

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map(at => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map(c => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe('A10 statuses', () => {
  it.each([
    ['Draft', 'DRAFT'],
    ['AddingItems', 'CART'],
    ['ArrangingPayment', 'CART'],
    ['PaymentAuthorized', 'AWAITING_PAYMENT'],
    ['PaymentSettled', 'AWAITING_DELIVERY'],
    ['PartiallyShipped', 'PARTIALLY_SHIPPED'],
    ['Shipped', 'SHIPPED'],
    ['PartiallyDelivered', 'PARTIALLY_DELIVERED'],
    ['Delivered', 'DELIVERED'],
    ['Modifying', 'MODIFYING'],
    ['ArrangingAdditionalPayment', 'AWAITING_ADDITIONAL_PAYMENT'],
    ['Cancelled', 'CANCELLED'],
  ])('%s is %s', (state, status) => {
    expect(workflowStatus({ state: state as OrderState, ...plain })).toBe(status);
  });

  it('waits for the balance, or delivers before it, as the store says', () => {
    const deposit = { state: 'PaymentAuthorized' as OrderState, depositReceived: true };
    expect(workflowStatus({ ...deposit, deliverBeforeBalance: false })).toBe('AWAITING_BALANCE');
    expect(workflowStatus({ ...deposit, deliverBeforeBalance: true })).toBe('AWAITING_DELIVERY');
  });

  it('shows "En attente de livraison" in yellow', () => {
    expect(ORDER_STATUSES.AWAITING_DELIVERY).toMatchObject({ fr: 'En attente de livraison', color: '#F6C445' });
  });

  it.each(Object.entries(ORDER_STATUSES))('%s is readable', (_code, { color, text }) => {
    const [a, b] = [luminance(color), luminance(text)].sort((x, y) => y - x) as [number, number];
    expect((a + 0.05) / (b + 0.05)).toBeGreaterThanOrEqual(4.5);
  });
});
