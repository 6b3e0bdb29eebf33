import { type ID, idsAreEqual } from '@vendure/core';
import type { CreditNoteCause, InvoiceKind } from '../../invoicing';

interface Issued {
  id: ID;
  kind: InvoiceKind;
  number: string;
  creditCause: CreditNoteCause | null;
}

/**
 * What tells a message about money from the one that was sent before: the payment that was undone since, or the invoice that
 * has given way to another since, whichever came last. Undefined where neither is the case.
 * @param issued in the order of issue
 */
export function paidAgain(issued: Issued[]): string | undefined {
  const replaced = issued.filter(({ kind }) => kind === 'INVOICE').at(-2);
  const reverted = issued.filter(({ creditCause }) => creditCause === 'PAYMENT_REVERTED').at(-1);
  const last = issued.filter(({ id }) => [replaced, reverted].some(one => one && idsAreEqual(one.id, id))).at(-1);
  if (!last) return undefined;
  return last === reverted ? `after-${last.number}` : insteadOf(last);
}

export const insteadOf = ({ number }: Pick<Issued, 'number'>): string => `instead-of-${number}`;
