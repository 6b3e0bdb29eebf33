import type { BankAccount } from './store-account';

/**
 * Payload of a SEPA transfer QR code (EPC069-12, version 002): at most 331 bytes, the structured reference alone as
 * remittance information. Null where the standard cannot carry it (no reference, amount outside 0.01–999 999 999.99 €).
 * @param cents amount in euro cents
 */
export function epcPayload(to: BankAccount, cents: number, reference: string): string | null {
  if (cents < 1 || cents > 99_999_999_999) return null;
  const holder = to.holder.replace(/\s+/g, ' ').trim().slice(0, 70);
  const amount = `EUR${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
  const payload = ['BCD', '002', '1', 'SCT', to.bic, holder, to.iban, amount, '', reference].join('\n');
  return Buffer.byteLength(payload) <= 331 ? payload : null;
}
