import { FormControl, FormGroup } from '@angular/forms';
import type { ShopCompanyQuery, ShopCreateCompanyMutationVariables } from './graphql.generated';

type Company = NonNullable<ShopCompanyQuery['company']>;
type Input = ShopCreateCompanyMutationVariables['input'];

/** The fields of one line, in the order of the page, with the lengths that the Admin API keeps. */
export const LINES = [
  { name: 'name', type: 'text', maximum: 200 },
  { name: 'registrationNumber', type: 'text', maximum: 50 },
  { name: 'vatNumber', type: 'text', maximum: 30 },
  { name: 'emailAddress', type: 'email', maximum: 254 },
  { name: 'phoneNumber', type: 'tel', maximum: 30 },
] as const;

const text = () => new FormControl('', { nonNullable: true });

export type CompanyForm = FormGroup<Record<keyof Required<Input>, FormControl<string>>>;

export const companyForm = (): CompanyForm =>
  new FormGroup({
    name: text(),
    registrationNumber: text(),
    vatNumber: text(),
    emailAddress: text(),
    phoneNumber: text(),
    notes: text(),
  });

/** Shows what the server has, and forgets what was typed. */
export function showCompany(form: CompanyForm, company: Company): void {
  form.reset({
    name: company.name,
    registrationNumber: company.registrationNumber ?? '',
    vatNumber: company.vatNumber ?? '',
    emailAddress: company.emailAddress ?? '',
    phoneNumber: company.phoneNumber ?? '',
    notes: company.notes ?? '',
  });
}

/** What is empty is sent as such: the server keeps it as "not given". */
export const companyInput = (form: CompanyForm): Input => form.getRawValue();

/** By what a company is known; null where nothing of it is typed yet. */
export function identityOf(form: CompanyForm): Pick<Input, 'name' | 'registrationNumber' | 'vatNumber'> | null {
  const { name, registrationNumber, vatNumber } = form.getRawValue();
  return name.trim() || registrationNumber.trim() || vatNumber.trim() ? { name, registrationNumber, vatNumber } : null;
}
