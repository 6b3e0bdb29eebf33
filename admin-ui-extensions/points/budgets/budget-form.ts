import { FormControl, FormGroup } from '@angular/forms';
import { pointsControl } from '../fields/controls';
import { type RecipientForm, recipientForm, type RecipientSource } from '../recipients/recipient-form';
import type { ShopCreatePointsBudgetMutationVariables, ShopPointsBudgetsQuery } from './graphql.generated';

export type Budget = ShopPointsBudgetsQuery['pointsBudgets'][number];
type Input = ShopCreatePointsBudgetMutationVariables['input'];

export const PERIODS = ['MONTHLY', 'QUARTERLY', 'YEARLY'] as const;

export type BudgetForm = FormGroup<{
  recipient: RecipientForm;
  points: FormControl<number | null>;
  period: FormControl<Budget['period']>;
  carryOver: FormControl<boolean>;
  enabled: FormControl<boolean>;
}>;

export const budgetForm = (): BudgetForm =>
  new FormGroup({
    recipient: recipientForm(),
    points: pointsControl(),
    period: new FormControl<Budget['period']>('MONTHLY', { nonNullable: true }),
    carryOver: new FormControl(false, { nonNullable: true }),
    enabled: new FormControl(true, { nonNullable: true }),
  });

/** Shows what the server has, and forgets what was typed. */
export function showBudget(form: BudgetForm, { source, targetId, points, period, carryOver, enabled }: Budget): void {
  form.reset({
    recipient: { source: source as RecipientSource, targetId },
    points,
    period,
    carryOver,
    enabled,
  });
}

/** Null while there is something wrong with it. */
export function budgetInput(form: BudgetForm): Input | null {
  const { recipient, points, ...rest } = form.getRawValue();
  return form.invalid || points === null ? null : { ...recipient, points, ...rest };
}
