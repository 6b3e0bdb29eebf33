import { describe, expect, it } from 'vitest';
import { deliverySteps } from './delivery-steps';

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
