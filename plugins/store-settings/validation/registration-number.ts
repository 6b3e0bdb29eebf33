import { rule } from './rule';

/** La Poste's many branches have numbers whose digits add up to a multiple of 5, for want of enough that pass Luhn. */
const LA_POSTE = '356000000';

const numbers = (digits: string) => Array.from(digits, Number);

/** Luhn's checksum, over a text of digits. */
export function passesLuhn(digits: string): boolean {
  const sum = numbers(digits)
    .reverse()
    .map((digit, index) => digit * (index % 2 === 1 ? 2 : 1))
    .reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
  return sum % 10 === 0;
}

/** Nine digits: the company. */
export function isSiren(digits: string): boolean {
  return /^\d{9}$/.test(digits) && !/^0+$/.test(digits) && passesLuhn(digits);
}

/** Fourteen digits: the company and one of its establishments. */
export function isSiret(digits: string): boolean {
  if (!/^\d{14}$/.test(digits) || !isSiren(digits.slice(0, 9))) return false;
  if (passesLuhn(digits)) return true;
  return digits.startsWith(LA_POSTE) && numbers(digits).reduce((sum, digit) => sum + digit, 0) % 5 === 0;
}

const FOREIGN = /^[\p{L}\p{N} ./-]+$/u;

/** Of a company that may be registered anywhere: nine digits are an American EIN as well as a SIREN. */
export const anyRegistrationNumber = rule(value => FOREIGN.test(value), {
  fr: 'ne peut contenir que des lettres, des chiffres, des espaces, des points, des tirets et des barres obliques',
  en: 'can only have letters, digits, blanks, full stops, hyphens and slashes',
});

/**
 * A number made of digits alone is a French one and has to be right; a foreign one is told by its letters or punctuation
 * (`HRB 12345`, `BE 0403.170.701`), and is free.
 */
export const registrationNumber = rule(
  value => {
    const compact = value.replace(/\s/g, '');
    return /^\d+$/.test(compact) ? isSiren(compact) || isSiret(compact) : FOREIGN.test(value);
  },
  {
    fr: 'doit être un SIREN (9 chiffres) ou un SIRET (14 chiffres) valide ; un numéro étranger commence par le code du pays',
    en: 'must be a valid SIREN (9 digits) or SIRET (14 digits); a foreign number begins with its country code',
  },
);
