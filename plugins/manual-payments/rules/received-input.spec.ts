import { describe, expect, it } from 'vitest';
import { checkInput } from './received-input';

describe('checkInput', () => {
  it.each([{}, { reference: null }, { amount: 1, reference: 'Chèque n° 0001234' }])('takes %j', input => {
    expect(() => {
      checkInput(input);
    }).not.toThrow();
  });

  it.each(['0001234\nBIC', '\r\n', '1\t2'])('refuses the reference %j, which is not of one line', reference => {
    expect(() => {
      checkInput({ reference });
    }).toThrow('manualPayments.referenceLines');
  });

  it('refuses a reference that is too long', () => {
    expect(() => {
      checkInput({ reference: 'x'.repeat(201) });
    }).toThrow('manualPayments.referenceTooLong');
  });
});
