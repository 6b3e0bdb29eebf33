import { describe, expect, it } from 'vitest';
import { attachedInvoice } from './attached-invoice';

const deposit = { kind: 'DEPOSIT_INVOICE', number: 'CS-FA-00001' } as const;
const final = { kind: 'INVOICE', number: 'CS-FA-00002' } as const;

describe('the invoice that goes with a message', () => {
  it.each([
    ['ORDER_VALIDATION', [deposit], deposit],
    ['ORDER_VALIDATION', [deposit, final], deposit],
    ['ORDER_VALIDATION', [final], final],
    ['FINAL_INVOICE', [deposit, final], final],
    ['BALANCE_REQUEST', [deposit], null],
    ['BALANCE_REQUEST', [deposit, final], final],
    ['ORDER_CONFIRMATION', [final], null],
  ] as const)('%s of %j is %j', (type, issued, expected) => {
    expect(attachedInvoice(type, [...issued])).toEqual(expected);
  });

  it('is waited for where the message says that it is there', () => {
    expect(() => attachedInvoice('FINAL_INVOICE', [deposit])).toThrow('has not been issued yet');
  });
});
