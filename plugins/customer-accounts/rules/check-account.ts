import { textRules } from '../../store-settings';

const { atMost, email, firstProblem, notBlank, singleLine } = textRules;

export type AccountField = 'title' | 'firstName' | 'lastName' | 'emailAddress' | 'phoneNumber';

/** What an administrator types of a person. */
export type AccountTexts = Readonly<Partial<Record<AccountField, string | null>>>;

const NAME = [notBlank, atMost(255), singleLine];

const RULES: Readonly<Record<AccountField, textRules.TextRule[]>> = {
  title: [atMost(50), singleLine],
  firstName: NAME,
  lastName: NAME,
  emailAddress: [atMost(254), email],
  phoneNumber: [atMost(30), singleLine],
};

const NEEDED: readonly AccountField[] = ['firstName', 'lastName', 'emailAddress'];

/** The first field that cannot be kept as it is, and why. */
export function accountProblem(person: AccountTexts): { field: AccountField; problem: textRules.Problem } | null {
  for (const field of Object.keys(RULES) as AccountField[]) {
    const value = person[field] ?? '';
    if (value === '' && !NEEDED.includes(field)) continue;
    const problem = firstProblem(value === '' ? [empty] : RULES[field], value);
    if (problem) return { field, problem };
  }
  return null;
}

const empty: textRules.TextRule = () => ({ fr: 'ne peut pas être vide', en: 'cannot be empty' });
