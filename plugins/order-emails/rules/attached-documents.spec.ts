import { describe, expect, it } from 'vitest';
import { attachedDocuments } from './attached-documents';

const none = { creditedInvoiceId: null, creditCause: null, refundId: null, revertedPaymentId: null };
const deposit = { ...none, id: 1, kind: 'DEPOSIT_INVOICE' } as const;
const final = { ...none, id: 2, kind: 'INVOICE' } as const;
const reverted = {
  ...none,
  id: 3,
  kind: 'CREDIT_NOTE',
  creditedInvoiceId: 2,
  creditCause: 'PAYMENT_REVERTED',
  revertedPaymentId: 21,
} as const;
const again = { ...final, id: 4 } as const;
const refunded = {
  ...none,
  id: 5,
  kind: 'CREDIT_NOTE',
  creditedInvoiceId: 4,
  creditCause: 'REFUND',
  refundId: 12,
} as const;
const cancelled = { ...refunded, id: 6, creditCause: 'ORDER_CANCELLED', refundId: null } as const;

describe('the documents that go with a message', () => {
  it.each([
    ['ORDER_VALIDATION', [deposit], [deposit]],
    ['ORDER_VALIDATION', [deposit, final], [deposit]],
    ['ORDER_VALIDATION', [final], [final]],
    ['ORDER_VALIDATION', [final, reverted, again], [again]],
    ['FINAL_INVOICE', [deposit, final], [final]],
    ['BALANCE_REQUEST', [deposit], []],
    ['BALANCE_REQUEST', [deposit, final], [final]],
    ['BALANCE_REQUEST', [deposit, final, reverted], []],
    ['ORDER_CONFIRMATION', [final], []],
    ['ORDER_CANCELLED', [deposit], []],
    ['ORDER_CANCELLED', [final, refunded, cancelled], [cancelled]],
    ['ORDER_REFUNDED', [final, refunded, cancelled], [refunded]],
    ['PAYMENT_REVERTED', [final, reverted, again, { ...reverted, id: 9, revertedPaymentId: 22 }], [reverted]],
    ['PAYMENT_REVERTED', [final], []],
  ] as const)('%s of %j are %j', (type, issued, expected) => {
    const refundId = type === 'ORDER_REFUNDED' ? 12 : null;
    const paymentId = type === 'PAYMENT_REVERTED' ? 21 : null;
    expect(attachedDocuments({ type, refundId, paymentId }, [...issued])).toEqual(expected);
  });

  it('are waited for where the message says that they are there', () => {
    const email = { type: 'FINAL_INVOICE', refundId: null, paymentId: null } as const;
    expect(() => attachedDocuments(email, [deposit])).toThrow('has not been issued yet');
    expect(() => attachedDocuments(email, [final, reverted])).toThrow('has not been issued yet');
  });
});
