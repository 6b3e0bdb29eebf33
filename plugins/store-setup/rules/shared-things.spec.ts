import { Customer, PaymentMethod, Product, ShippingMethod } from '@vendure/core';
import { describe, expect, it } from 'vitest';
import { sharedGroups, sharedThings } from './shared-things';

describe('what a mutation changes for every store that has it', () => {
  it.each([
    ['updatePaymentMethod', { input: { id: '1' } }, PaymentMethod, ['1']],
    ['deleteShippingMethod', { id: '2' }, ShippingMethod, ['2']],
    ['deleteShippingMethods', { ids: ['2', '3'] }, ShippingMethod, ['2', '3']],
    ['updateProducts', { input: [{ id: '4' }, { id: '5' }] }, Product, ['4', '5']],
    ['deleteCustomers', { ids: ['6'] }, Customer, ['6']],
  ])('%s', (mutation, args, kind, ids) => {
    expect(sharedThings(mutation, args)).toEqual({ kind, ids });
  });

  it.each([
    ['updateCustomer', { input: { id: '1' } }],
    ['updateProductVariants', { input: [{ id: '1' }] }],
    ['deletePaymentMethods', { ids: ['1'] }],
    ['createProduct', { input: {} }],
    ['updateChannel', { input: { id: '1' } }],
    ['updateCustomerGroup', { input: { id: '1' } }],
    ['updateActiveAdministrator', { input: {} }],
  ])('nothing by %s', (mutation, args) => {
    expect(sharedThings(mutation, args)).toBeNull();
  });

  it('groups of customers, which are of no store', () => {
    expect(sharedGroups('updateCustomerGroup', { input: { id: '1' } })).toEqual(['1']);
    expect(sharedGroups('deleteCustomerGroups', { ids: ['1', '2'] })).toEqual(['1', '2']);
    expect(sharedGroups('addCustomersToGroup', {})).toEqual([]);
  });
});
