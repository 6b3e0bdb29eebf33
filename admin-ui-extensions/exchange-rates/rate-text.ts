/** As the API wants it: a decimal point, though the reader's language may write a comma. */
export function rateInput(typed: string, language: string): string {
  const text = typed.replace(/\s/g, '');
  return decimalMark(language) === ',' ? text.replace(',', '.') : text;
}

/** All its decimals, as the reader's language writes them. */
export const rateText = (rate: string, language: string): string => rate.replace('.', decimalMark(language));

function decimalMark(language: string): string {
  const parts = new Intl.NumberFormat(language).formatToParts(0.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
}
