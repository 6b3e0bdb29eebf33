import { FormArray, FormControl, FormGroup, type ValidatorFn, Validators } from '@angular/forms';
import type { ShopCreateStoreMutationVariables, ShopNewStoreChoicesQuery } from './graphql.generated';
import type { LINES } from './store-lines';

type Input = ShopCreateStoreMutationVariables['input'];

const required: ValidatorFn = control => Validators.required(control);
const text = (value = '') => new FormControl(value, { nonNullable: true });
const needed = (value = '') =>
  new FormControl(value, { nonNullable: true, validators: [required, Validators.pattern(/\S/)] });
const several = (value: readonly string[] = []) => new FormControl(value, { nonNullable: true });

/** A shipping method of the store's own. */
const rateForm = () =>
  new FormGroup({
    name: needed(),
    /** Minor units. */
    rate: new FormControl<number | null>(null, [required]),
    /** Per cent. */
    taxRate: new FormControl<number | null>(20, [required, Validators.min(0), Validators.max(100)]),
  });

export type RateForm = ReturnType<typeof rateForm>;
type Texts = Record<
  | (typeof LINES)[number]['name']
  | 'defaultLanguage'
  | 'currencyCode'
  | 'taxZoneId'
  | 'shippingZoneId'
  | 'chequePayee'
  | 'chequeAddress'
  | 'iban'
  | 'bic'
  | 'roleName',
  FormControl<string>
>;
type Choices = Record<
  'languageCodes' | 'shippingMethodIds' | 'manualPaymentMethods' | 'paymentMethodIds' | 'stockLocationIds',
  FormControl<readonly string[]>
>;

export type StoreForm = FormGroup<
  Texts & Choices & { pricesIncludeTax: FormControl<boolean>; flatRates: FormArray<RateForm> }
>;

export const storeForm = (): StoreForm =>
  new FormGroup({
    name: needed(),
    code: needed(),
    url: text(),
    merchantEmail: needed(),
    accountsEmail: text(),
    orderCodePrefix: needed(),
    defaultLanguage: needed('fr'),
    languageCodes: several(['fr']),
    currencyCode: needed('EUR'),
    pricesIncludeTax: new FormControl(true, { nonNullable: true }),
    taxZoneId: needed(),
    shippingZoneId: needed(),
    flatRates: new FormArray<RateForm>([rateForm()]),
    shippingMethodIds: several(),
    manualPaymentMethods: several(['cheque', 'bank-transfer']),
    paymentMethodIds: several(),
    legalName: text(),
    chequePayee: text(),
    chequeAddress: text(),
    iban: text(),
    bic: text(),
    stockLocationIds: several(),
    roleName: text(),
  });

export function addRate({ controls }: StoreForm): void {
  controls.flatRates.push(rateForm());
  controls.flatRates.markAsDirty();
}

/** Most stores are like the one in hand. */
export function startLike(form: StoreForm, { activeChannel, stockLocations }: ShopNewStoreChoicesQuery): void {
  form.patchValue({
    currencyCode: activeChannel.defaultCurrencyCode,
    pricesIncludeTax: activeChannel.pricesIncludeTax,
    taxZoneId: activeChannel.defaultTaxZone?.id ?? '',
    shippingZoneId: activeChannel.defaultShippingZone?.id ?? '',
    stockLocationIds: stockLocations.items.slice(0, 1).map(({ id }) => id),
  });
}

/** What a name suggests for the fields that nobody has been at: code, prefix and role. */
export function suggest({ controls }: StoreForm): void {
  const plain = controls.name.value.normalize('NFKD').replace(/\p{M}/gu, '');
  const code = plain
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 50);
  const suggestions = {
    code,
    orderCodePrefix: code.replace(/-/g, '').slice(0, 3).toUpperCase(),
    roleName: controls.name.value.trim(),
  };
  for (const [field, value] of Object.entries(suggestions) as [keyof typeof suggestions, string][]) {
    if (controls[field].pristine) controls[field].setValue(value);
  }
}

/** What is not offered is not sent either. */
export function storeInput(form: StoreForm): Input {
  const { defaultLanguage, languageCodes, currencyCode, flatRates, ...fields } = form.getRawValue();
  const others = languageCodes.filter(code => code !== defaultLanguage);
  const { chequePayee, chequeAddress, iban, bic } = fields;
  const offers = (code: string) => fields.manualPaymentMethods.includes(code);
  return {
    ...fields,
    languageCodes: [defaultLanguage, ...others] as Input['languageCodes'],
    currencyCode: currencyCode as Input['currencyCode'],
    flatRates: flatRates.map(({ name, rate, taxRate }) => ({ name, rate: rate ?? 0, taxRate: taxRate ?? 0 })),
    ...(!offers('cheque') && (chequePayee || chequeAddress) ? { chequePayee: '', chequeAddress: '' } : {}),
    ...(!offers('bank-transfer') && (iban || bic) ? { iban: '', bic: '' } : {}),
  };
}
