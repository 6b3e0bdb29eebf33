import { describe, expect, it } from 'vitest';
import { deliveryRefusal } from './delivery-refusal';

describe('A13 an order is delivered', () => {
  it.each(['PaymentAuthorized', 'PaymentSettled', 'PartiallyShipped', 'Delivered'])('in state %s', state => {
    expect(deliveryRefusal(state)).toBeNull();
  });

  it.each([
    ['AddingItems', 'DELIVERY_NOT_PLACED'],
    ['Draft', 'DELIVERY_NOT_PLACED'],
    ['Modifying', 'DELIVERY_CHANGING'],
    ['ArrangingAdditionalPayment', 'DELIVERY_CHANGING'],
    ['Cancelled', 'DELIVERY_CANCELLED'],
  ])('not in state %s: %s', (state, reason) => {
    expect(deliveryRefusal(state)).toBe(reason);
  });
});
