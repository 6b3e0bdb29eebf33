import { type AbstractControl, type ValidationErrors, Validators } from '@angular/forms';

/** What the API takes. */
export const MAXIMUM_REASON = 500;

const filled = ({ value }: AbstractControl<string>): ValidationErrors | null => (value.trim() ? null : { empty: true });

/** Of a reason that the customer reads. */
export const reasonValidators = [filled, Validators.maxLength(MAXIMUM_REASON)];
