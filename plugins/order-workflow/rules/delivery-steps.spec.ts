import { describe, expect, it } from 'vitest';
import { deliveryStatus, deliverySteps, possibleStatuses } from './delivery-steps';

describe('A13 steps of a delivery', () => {
  it.each([
    ['Pending', 'DELIVERED', ['Shipped', 'Delivered']],
    ['Pending', 'SHIPPED', ['Shipped']],
    ['Shipped', 'DELIVERED', ['Delivered']],
    ['Shipped', 'SHIPPED', []],
    ['Pending', 'CANCELLED', ['Cancelled']],
    ['Delivered', 'SHIPPED', null],
    ['Shipped', 'PREPARING', null],
    ['Cancelled', 'SHIPPED', null],
    ['Delivered', 'CANCELLED', null],
  ] as const)('from %s to %s: %j', (state, status, steps) => {
    expect(deliverySteps(state, status)).toEqual(steps);
  });
});

describe('A13 statuses that a delivery can be given', () => {
  it.each([
    ['Pending', ['PREPARING', 'SHIPPED', 'DELIVERED', 'CANCELLED']],
    ['Shipped', ['SHIPPED', 'DELIVERED', 'CANCELLED']],
    ['Delivered', ['DELIVERED']],
    ['Cancelled', ['CANCELLED']],
  ] as const)('%s: %j', (state, statuses) => {
    expect(possibleStatuses(state)).toEqual(statuses);
    expect(deliveryStatus(state)).toBe(statuses[0]);
  });

  it('say nothing of a state that another plugin added', () => {
    expect(deliveryStatus('LostAtSea')).toBeNull();
    expect(possibleStatuses('LostAtSea')).toEqual(['CANCELLED']);
  });
});
