const mod97 = (text: string): number =>
  Array.from(text).reduce((rest, c) => (c >= 'A' ? rest * 100 + c.charCodeAt(0) - 55 : rest * 10 + Number(c)) % 97, 0);

/**
 * Structured creditor reference (ISO 11649) of an order's code or a document's number: `RF`, two check digits, then up
 * to 21 letters and digits. Null where nothing of the text can be part of one.
 */
export function creditorReference(code: string): string | null {
  const body = code.toUpperCase().replace(/[^A-Z0-9]/g, '');
  if (!body || body.length > 21) return null;
  return `RF${String(98 - mod97(`${body}RF00`)).padStart(2, '0')}${body}`;
}

/** Whether the check digits of an ISO 11649 reference are right. */
export function isCreditorReference(reference: string): boolean {
  return /^RF\d{2}[A-Z0-9]{1,21}$/.test(reference) && mod97(reference.slice(4) + reference.slice(0, 4)) === 1;
}
