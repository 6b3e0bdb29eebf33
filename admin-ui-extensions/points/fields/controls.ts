import { FormControl, type ValidatorFn, Validators } from '@angular/forms';

/** The bounds of the server, beyond which a number would not even reach it. */
export const MAXIMUM_POINTS = 1_000_000_000;
const MAXIMUM_REASON = 500;

export const required: ValidatorFn = control => Validators.required(control);

/** A whole number of points, from 1. */
export const pointsControl = (): FormControl<number | null> =>
  new FormControl<number | null>(null, [
    required,
    Validators.min(1),
    Validators.max(MAXIMUM_POINTS),
    Validators.pattern(/^\d+$/),
  ]);

/** An administrator's words, which the customer reads. */
export const reasonControl = (): FormControl<string> =>
  new FormControl('', {
    nonNullable: true,
    validators: [required, Validators.pattern(/\S/), Validators.maxLength(MAXIMUM_REASON)],
  });
