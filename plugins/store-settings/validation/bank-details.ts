import { electronicFormatIBAN, isValidBIC, isValidIBAN } from 'ibantools';
import { rule } from './rule';

/** An IBAN as machines want it: capitals, without the spaces and dashes of a bank's slip. */
export const electronicIban = (value: string): string => electronicFormatIBAN(value) ?? '';

/** A BIC as machines want it: capitals, without spaces. */
export const electronicBic = (value: string): string => value.replace(/\s/g, '').toUpperCase();

export const iban = rule(value => isValidIBAN(electronicIban(value)), {
  fr: 'n’est pas un IBAN valide',
  en: 'is not a valid IBAN',
});

export const bic = rule(value => isValidBIC(electronicBic(value)), {
  fr: 'n’est pas un BIC valide (8 ou 11 caractères)',
  en: 'is not a valid BIC (8 or 11 characters)',
});
