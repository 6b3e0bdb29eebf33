import { rule } from './rule';

/** What follows the country's prefix: the European Union's formats, and those of its closest neighbours. */
const FORMATS: Partial<Record<string, RegExp>> = {
  AT: /^U\d{8}$/,
  BE: /^[01]\d{9}$/,
  BG: /^\d{9,10}$/,
  CH: /^E\d{9}(MWST|TVA|IVA)?$/,
  CY: /^\d{8}[A-Z]$/,
  CZ: /^\d{8,10}$/,
  DE: /^\d{9}$/,
  DK: /^\d{8}$/,
  EE: /^\d{9}$/,
  EL: /^\d{9}$/,
  ES: /^[A-Z0-9]\d{7}[A-Z0-9]$/,
  FI: /^\d{8}$/,
  FR: /^[A-HJ-NP-Z0-9]{2}\d{9}$/,
  GB: /^(\d{9}|\d{12}|GD\d{3}|HA\d{3})$/,
  HR: /^\d{11}$/,
  HU: /^\d{8}$/,
  IE: /^(\d{7}[A-W][A-I]?|\d[A-Z+*]\d{5}[A-W])$/,
  IT: /^\d{11}$/,
  LT: /^(\d{9}|\d{12})$/,
  LU: /^\d{8}$/,
  LV: /^\d{11}$/,
  MT: /^\d{8}$/,
  NL: /^\d{9}B\d{2}$/,
  NO: /^\d{9}(MVA)?$/,
  PL: /^\d{10}$/,
  PT: /^\d{9}$/,
  RO: /^\d{2,10}$/,
  SE: /^\d{12}$/,
  SI: /^\d{8}$/,
  SK: /^\d{10}$/,
  XI: /^(\d{9}|\d{12}|GD\d{3}|HA\d{3})$/,
};

/** The two digits between `FR` and the SIREN. */
export function frenchVatKey(siren: string): string {
  return String((12 + 3 * (Number(siren) % 97)) % 97).padStart(2, '0');
}

/** Form by country, and the French key (a newer key of letters has no published sum). */
export function isVatNumber(value: string): boolean {
  const compact = value.replace(/[\s.-]/g, '').toUpperCase();
  const country = compact.slice(0, 2);
  const rest = compact.slice(2);
  if (!FORMATS[country]?.test(rest)) return false;
  const key = rest.slice(0, 2);
  return country !== 'FR' || !/^\d\d$/.test(key) || key === frenchVatKey(rest.slice(2));
}

export const vatNumber = rule(isVatNumber, {
  fr: 'n’est pas un numéro de TVA valide (code du pays puis chiffres, par exemple FR40303265045)',
  en: 'is not a valid VAT number (country code, then digits, for instance FR40303265045)',
});
