const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];

/** Bytes as somebody reads them: 602 of `kilobyte`, whose name is a translation. */
export function fileSize(bytes: number, language: string): { amount: string; unit: string } {
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), UNITS.length - 1);
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return { amount: format.format(bytes / 1000 ** power), unit: UNITS[power] };
}
