import { electronicFormatIBAN, isValidBIC, isValidIBAN } from 'ibantools';
import { rule } from './rule';

/** Spaces, as on a bank's slip, are allowed. */
export const iban = rule(value => isValidIBAN(electronicFormatIBAN(value) ?? ''), {
  fr: 'n’est pas un IBAN valide',
  en: 'is not a valid IBAN',
});

export const bic = rule(value => isValidBIC(value.replace(/\s/g, '').toUpperCase()), {
  fr: 'n’est pas un BIC valide (8 ou 11 caractères)',
  en: 'is not a valid BIC (8 or 11 characters)',
});
