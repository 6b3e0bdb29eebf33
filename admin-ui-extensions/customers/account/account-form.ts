import { FormControl, FormGroup, Validators } from '@angular/forms';
import type { ShopCreateCustomerAccountMutationVariables } from './graphql.generated';

type Input = ShopCreateCustomerAccountMutationVariables['input'];

const text = () => new FormControl('', { nonNullable: true });
const needed = () => new FormControl('', { nonNullable: true, validators: [Validators.pattern(/\S/), filled] });
const filled = (control: { value: string }) => (control.value === '' ? { required: true } : null);

/** The fields of one line, in the order of the page, with the lengths that the Admin API keeps. */
export const LINES = [
  { name: 'title', type: 'text', maximum: 50, needed: false },
  { name: 'firstName', type: 'text', maximum: 255, needed: true },
  { name: 'lastName', type: 'text', maximum: 255, needed: true },
  { name: 'emailAddress', type: 'email', maximum: 254, needed: true },
  { name: 'phoneNumber', type: 'tel', maximum: 30, needed: false },
] as const;

type Text = FormControl<string>;

export type AccountForm = FormGroup<
  Record<(typeof LINES)[number]['name'] | 'companyId', Text> & {
    groupIds: FormControl<readonly string[]>;
    invite: FormControl<boolean>;
  }
>;

export const accountForm = (): AccountForm =>
  new FormGroup({
    title: text(),
    firstName: needed(),
    lastName: needed(),
    emailAddress: needed(),
    phoneNumber: text(),
    companyId: text(),
    groupIds: new FormControl<readonly string[]>([], { nonNullable: true }),
    invite: new FormControl(true, { nonNullable: true }),
  });

export function accountInput(form: AccountForm): Input {
  const { companyId, groupIds, ...person } = form.getRawValue();
  return { ...person, companyId: companyId || null, customerGroupIds: groupIds };
}
