import { FormControl, FormGroup } from '@angular/forms';
import { required } from '../fields/controls';

/** Where the server looks for customers. */
export type RecipientSource = 'group' | 'company';

/** A group of customers, or a company. */
export type RecipientForm = FormGroup<{ source: FormControl<RecipientSource>; targetId: FormControl<string> }>;

export const recipientForm = (): RecipientForm =>
  new FormGroup({
    source: new FormControl<RecipientSource>('group', { nonNullable: true }),
    targetId: new FormControl('', { nonNullable: true, validators: [required] }),
  });
