import { FormArray, FormControl, FormGroup, type ValidatorFn, Validators } from '@angular/forms';
import type { ShopProductDecorationQuery, ShopSetProductDecorationMutationVariables } from './graphql.generated';

type Decoration = NonNullable<NonNullable<ShopProductDecorationQuery['product']>['decoration']>;
type AllowedMethod = Decoration['methods'][number];
type Input = ShopSetProductDecorationMutationVariables['input'];

const isGiven: ValidatorFn = control => Validators.required(control);
const filled = <Value>(value: Value, ...validators: ValidatorFn[]) =>
  new FormControl(value, { nonNullable: true, validators });

export type AllowedMethodForm = FormGroup<{
  imprintMethodId: FormControl<string>;
  /** One a line. */
  locations: FormControl<string>;
  /** One a line; empty for any. */
  colors: FormControl<string>;
  /** Minor units. */
  setupCharge: FormControl<number | null>;
  runCharge: FormControl<number | null>;
}>;

export type DecorationForm = FormGroup<{
  required: FormControl<boolean>;
  minimumOrderQuantity: FormControl<number>;
  methods: FormArray<AllowedMethodForm>;
}>;

export function decorationForm(): DecorationForm {
  return new FormGroup({
    required: filled(false),
    minimumOrderQuantity: filled(1, isGiven, Validators.min(1)),
    methods: new FormArray<AllowedMethodForm>([]),
  });
}

/** A method as the product allows it, or one that is being allowed. */
export function allowedMethodForm(
  imprintMethodId: string,
  allowed: Omit<AllowedMethod, 'method'> = { locations: [], colors: [], setupCharge: 0, runCharge: 0 },
): AllowedMethodForm {
  return new FormGroup({
    imprintMethodId: filled(imprintMethodId),
    locations: filled(allowed.locations.join('\n')),
    colors: filled(allowed.colors.join('\n')),
    setupCharge: new FormControl<number | null>(allowed.setupCharge),
    runCharge: new FormControl<number | null>(allowed.runCharge),
  });
}

/** Shows what the server has, and forgets what was typed. */
export function showDecoration(
  form: DecorationForm,
  product: NonNullable<ShopProductDecorationQuery['product']>,
): void {
  const { methods } = form.controls;
  methods.clear({ emitEvent: false });
  for (const { method, ...allowed } of product.decoration?.methods ?? []) {
    methods.push(allowedMethodForm(method.id, allowed), { emitEvent: false });
  }
  form.patchValue({
    required: product.decoration?.required ?? false,
    minimumOrderQuantity: product.minimumOrderQuantity,
  });
  form.markAsPristine();
}

export function decorationInput(form: DecorationForm, productId: string): Input {
  const { required, minimumOrderQuantity, methods } = form.getRawValue();
  return {
    productId,
    required,
    minimumOrderQuantity,
    methods: methods.map(({ locations, colors, ...method }) => ({
      ...method,
      locations: linesOf(locations),
      colors: linesOf(colors),
    })),
  };
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);
