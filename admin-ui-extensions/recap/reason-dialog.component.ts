import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import {
  type AbstractControl,
  NonNullableFormBuilder,
  ReactiveFormsModule,
  type ValidationErrors,
  Validators,
} from '@angular/forms';
import { Dialog, SharedModule } from '@vendure/admin-ui/core';

export interface GivenReason {
  reason: string;
  notifyCustomer: boolean;
}

/** What the API takes. */
const MAXIMUM = 500;

const filled = ({ value }: AbstractControl<string>): ValidationErrors | null => (value.trim() ? null : { empty: true });

/** Says what will be done and asks why: the customer reads it. Answers nothing where it is not to be done. */
@Component({
  selector: 'shop-reason-dialog',
  imports: [SharedModule, ReactiveFormsModule],
  templateUrl: './reason-dialog.component.html',
  styleUrl: './reason-dialog.component.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReasonDialogComponent implements Dialog<GivenReason> {
  resolveWith: (result?: GivenReason) => void;
  /** Keys of translations. */
  heading: string;
  confirm: string;
  /** Sentences. */
  consequences: string[] = [];
  /** Whether the merchant chooses if the customer is told; otherwise the customer is. */
  mayKeepQuiet = false;

  protected readonly maximum = MAXIMUM;
  protected readonly form = inject(NonNullableFormBuilder).group({
    reason: ['', [filled, Validators.maxLength(MAXIMUM)]],
    notifyCustomer: true,
  });

  protected submit(): void {
    if (this.form.valid) this.resolveWith(this.form.getRawValue());
    else this.form.markAllAsTouched();
  }
}
