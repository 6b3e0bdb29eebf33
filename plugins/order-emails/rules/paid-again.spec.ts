import { describe, expect, it } from 'vitest';
import { paidAgain } from './paid-again';

const DOCUMENTS = {
  deposit: { kind: 'DEPOSIT_INVOICE', creditCause: null },
  invoice: { kind: 'INVOICE', creditCause: null },
  reverted: { kind: 'CREDIT_NOTE', creditCause: 'PAYMENT_REVERTED' },
  replaced: { kind: 'CREDIT_NOTE', creditCause: 'INVOICE_REPLACED' },
  refunded: { kind: 'CREDIT_NOTE', creditCause: 'REFUND' },
} as const;

type Name = keyof typeof DOCUMENTS;
const issued = (...names: Name[]) =>
  names.map((name, index) => ({ id: index + 1, number: String(index + 1), ...DOCUMENTS[name] }));

describe('a message about money that has been sent before', () => {
  it.each<[string | undefined, Name[]]>([
    [undefined, []],
    [undefined, ['invoice']],
    [undefined, ['deposit', 'invoice', 'refunded']],
    ['after-2', ['invoice', 'reverted']],
    ['after-2', ['invoice', 'reverted', 'invoice']],
    ['after-2', ['deposit', 'reverted', 'deposit', 'invoice']],
    ['instead-of-1', ['invoice', 'replaced', 'invoice']],
    ['instead-of-1', ['invoice', 'invoice']],
    ['instead-of-3', ['invoice', 'reverted', 'invoice', 'replaced', 'invoice']],
    ['after-4', ['invoice', 'replaced', 'invoice', 'reverted', 'invoice']],
  ])('is known as %s after %j', (again, names) => {
    expect(paidAgain(issued(...names))).toBe(again);
  });
});
