/** A French registration number by its length: SIREN, the company's (9 digits), or SIRET, the establishment's (14). */
export function registrationName(number: string): 'SIREN' | 'SIRET' | null {
  const digits = number.replace(/[\s.]/g, '');
  if (/^\d{9}$/.test(digits)) return 'SIREN';
  return /^\d{14}$/.test(digits) ? 'SIRET' : null;
}
