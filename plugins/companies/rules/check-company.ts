import { textRules } from '../../store-settings';
import type { CompanyInput } from '../types';
import { companyNameKey } from './company-name';

const { atMost, email, firstProblem, registrationNumber, singleLine, vatNumber } = textRules;

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

/** The first field that cannot be kept as it is, and why; what is empty is "not given", save for a name. */
export function companyProblem(input: CompanyInput): { field: keyof CompanyInput; problem: textRules.Problem } | null {
  for (const field of Object.keys(RULES) as (keyof CompanyInput)[]) {
    const value = input[field];
    if (value == null || (value === '' && field !== 'name')) continue;
    const problem = firstProblem(RULES[field], value);
    if (problem) return { field, problem };
  }
  return null;
}
