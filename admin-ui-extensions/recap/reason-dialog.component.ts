import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { Dialog, SharedModule } from '@vendure/admin-ui/core';
import { MAXIMUM_REASON, reasonValidators } from './given-reason';

export interface GivenReason {
  reason: string;
  notifyCustomer: boolean;
}

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

  protected readonly maximum = MAXIMUM_REASON;
  protected readonly form = inject(NonNullableFormBuilder).group({
    reason: ['', reasonValidators],
    notifyCustomer: true,
  });

  protected submit(): void {
    if (this.form.valid) this.resolveWith(this.form.getRawValue());
    else this.form.markAllAsTouched();
  }
}
