import { FormArray, FormControl, FormGroup, type ValidatorFn, Validators } from '@angular/forms';
import type { ShopProductPricingQuery } from './graphql.generated';
import type { VariantPricingInput } from '../../schema.generated';

export type PricedVariant = NonNullable<ShopProductPricingQuery['product']>['variants'][number];

type Amount = FormControl<number | null>;

/** Amounts are in minor units, to four decimals of a cent. */
export type PricingRow = FormGroup<{
  price: Amount;
  originalPrice: Amount;
  /** One for each quantity of the table; null where the variant has no break there. */
  breaks: FormArray<Amount>;
}>;

export type PricingForm = FormGroup<{
  /** From which quantity each column of breaks is. */
  quantities: FormArray<FormControl<number | null>>;
  /** In the order of the variants. */
  rows: FormArray<PricingRow>;
}>;

const isGiven: ValidatorFn = control => Validators.required(control);
const amount = (value: number | null, disabled = false): Amount => new FormControl({ value, disabled });
const quantity = (value: number | null) => new FormControl(value, [isGiven, Validators.min(1)]);

export const pricingForm = (): PricingForm =>
  new FormGroup({ quantities: new FormArray([quantity(null)]), rows: new FormArray<PricingRow>([]) });

/** Shows what the server has, and forgets what was typed: a column for each quantity from which any variant is cheaper. */
export function showPricing({ controls: { quantities, rows } }: PricingForm, variants: readonly PricedVariant[]): void {
  const all = variants.flatMap(
    ({ pricing }) => pricing?.priceBreaks.map(({ minimumQuantity }) => minimumQuantity) ?? [],
  );
  const columns = [...new Set(all)].sort((a, b) => a - b);
  quantities.clear({ emitEvent: false });
  rows.clear({ emitEvent: false });
  for (const column of columns) quantities.push(quantity(column), { emitEvent: false });
  for (const { pricing } of variants) {
    const breakAt = (column: number) =>
      pricing?.priceBreaks.find(({ minimumQuantity }) => minimumQuantity === column)?.price ?? null;
    const row: PricingRow = new FormGroup({
      price: new FormControl(pricing?.price ?? null, pricing ? [isGiven] : []),
      originalPrice: amount(pricing?.originalPrice ?? null),
      breaks: new FormArray(columns.map(column => amount(breakAt(column)))),
    });
    rows.push(row, { emitEvent: false });
  }
  quantities.parent?.updateValueAndValidity();
}

/** Only the rows of these variants can be typed in, and are saved. */
export function allowRows(form: PricingForm, allowed: readonly boolean[]): void {
  if (!allowed.includes(true)) {
    form.disable({ emitEvent: false });
    return;
  }
  form.enable({ emitEvent: false });
  for (const [index, row] of form.controls.rows.controls.entries()) {
    if (!allowed[index]) row.disable({ emitEvent: false });
  }
}

export function addColumn({ controls: { quantities, rows } }: PricingForm): void {
  quantities.push(quantity(null), { emitEvent: false });
  for (const row of rows.controls) row.controls.breaks.push(amount(null, row.disabled), { emitEvent: false });
  quantities.parent?.updateValueAndValidity();
}

export function removeColumn({ controls: { quantities, rows } }: PricingForm, column: number): void {
  quantities.removeAt(column, { emitEvent: false });
  for (const row of rows.controls) row.controls.breaks.removeAt(column, { emitEvent: false });
  quantities.parent?.updateValueAndValidity();
}

/** The amounts of one row in others. */
export function copyRow(from: PricingRow, to: readonly PricingRow[]): void {
  const value = from.getRawValue();
  for (const row of to) row.setValue(value, { emitEvent: false });
  from.parent?.parent?.updateValueAndValidity();
}

/** What is to be set: the variants that can be typed in and whose amounts are not what the server has. */
export function changedPricing({ controls }: PricingForm, variants: readonly PricedVariant[]): VariantPricingInput[] {
  const quantities = controls.quantities.getRawValue();
  return controls.rows.controls.flatMap((row, index) => {
    const { price, originalPrice, breaks } = row.getRawValue();
    const { id: productVariantId, pricing } = variants[index];
    if (row.disabled || price === null) return [];
    const priceBreaks = breaks.flatMap((breakPrice, column) => {
      const minimumQuantity = quantities[column];
      return breakPrice === null || minimumQuantity === null ? [] : [{ minimumQuantity, price: breakPrice }];
    });
    const wanted = { price, originalPrice, priceBreaks };
    return isSame(wanted, pricing) ? [] : [{ productVariantId, ...wanted }];
  });
}

function isSame(wanted: Omit<VariantPricingInput, 'productVariantId'>, pricing: PricedVariant['pricing']): boolean {
  const plain = ({ price, originalPrice, priceBreaks }: Omit<VariantPricingInput, 'productVariantId'>) => [
    price,
    originalPrice,
    ...[...priceBreaks]
      .sort((a, b) => a.minimumQuantity - b.minimumQuantity)
      .flatMap(row => [row.minimumQuantity, row.price]),
  ];
  return !!pricing && JSON.stringify(plain(wanted)) === JSON.stringify(plain(pricing));
}
