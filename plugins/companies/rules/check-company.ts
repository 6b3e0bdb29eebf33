import { textRules } from '../../store-settings';
import type { CompanyInput } from '../types';
import { companyNameKey } from './company-name';

const { anyRegistrationNumber, atMost, email, firstProblem, registrationNumber, singleLine, vatNumber } = textRules;

const legible: textRules.TextRule = value =>
  companyNameKey(value) ? null : { fr: 'ne peut pas être vide', en: 'cannot be empty' };

const RULES: Readonly<Record<keyof CompanyInput, textRules.TextRule[]>> = {
  name: [atMost(200), legible],
  registrationNumber: [atMost(50), singleLine, registrationNumber],
  vatNumber: [atMost(30), singleLine, vatNumber],
  emailAddress: [atMost(254), email],
  phoneNumber: [atMost(30), singleLine],
  notes: [atMost(5000)],
};

const ABROAD: textRules.TextRule[] = [atMost(50), singleLine, anyRegistrationNumber];

/**
 * The first field that cannot be kept as it is, and why; what is empty is "not given", save for a name.
 * @param country of the store, ISO 3166: in France a number of digits alone is a SIREN or a SIRET
 */
export function companyProblem(
  input: CompanyInput,
  country: string | null,
): { field: keyof CompanyInput; problem: textRules.Problem } | null {
  const rules = country === 'FR' ? RULES : { ...RULES, registrationNumber: ABROAD };
  for (const field of Object.keys(RULES) as (keyof CompanyInput)[]) {
    const value = input[field];
    if (value == null || (value === '' && field !== 'name')) continue;
    const problem = firstProblem(rules[field], value);
    if (problem) return { field, problem };
  }
  return null;
}
