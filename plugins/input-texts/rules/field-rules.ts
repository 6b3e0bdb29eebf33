import { textRules } from '../../store-settings';
import { isJudged } from './text-limits';

/** What is wrong with a text for the field that it is in, by the key of its sentence. */
export type FieldProblem = 'notEmail' | 'blank' | 'severalLines';

/** An address that these take is written to. Those that look for an account by it simply find none. */
const TAKE_AN_EMAIL_ADDRESS = new Set([
  'registerCustomerAccount',
  'requestUpdateCustomerEmailAddress',
  'createCustomer',
  'updateCustomer',
  'setCustomerForOrder',
  'setCustomerForDraftOrder',
]);

const TAKE_A_POSTAL_ADDRESS = new Set([
  'setOrderShippingAddress',
  'setOrderBillingAddress',
  'createCustomerAddress',
  'updateCustomerAddress',
]);

/** Vendure has them optional, but for `streetLine1`, and so they stay. */
const OF_ONE_LINE = new Set([
  'title',
  'firstName',
  'lastName',
  'fullName',
  'company',
  'streetLine1',
  'streetLine2',
  'city',
  'province',
  'postalCode',
  'phoneNumber',
]);

/** @param field names from the argument to the text, such as `['input', 'streetLine1']` */
export function fieldProblem(mutation: string, field: readonly string[], text: string): FieldProblem | null {
  if (!isJudged(mutation, field)) return null;
  const name = field.at(-1) ?? '';
  if (['emailAddress', 'newEmailAddress'].includes(name) && TAKE_AN_EMAIL_ADDRESS.has(mutation)) {
    // Vendure takes the blanks around it away.
    return textRules.email(text.trim()) ? 'notEmail' : null;
  }
  if (!OF_ONE_LINE.has(name)) return null;
  if (textRules.singleLine(text)) return 'severalLines';
  const needed = name === 'streetLine1' && TAKE_A_POSTAL_ADDRESS.has(mutation);
  return needed && textRules.notBlank(text) ? 'blank' : null;
}
