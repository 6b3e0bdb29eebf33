import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';
import { SharedModule } from '@vendure/admin-ui/core';
import { ProblemComponent } from '../store-settings/problem.component';
import type { Choice } from './choice';
import { isWrong } from './field-problem';

/** One out of several; its id is the value. */
@Component({
  selector: 'shop-select-field',
  imports: [SharedModule, ReactiveFormsModule, ProblemComponent],
  template: `
    <div class="field">
      <label [for]="id()">{{ label() | translate }}</label>
      <select
        [id]="id()"
        [formControl]="control()"
        [attr.aria-invalid]="!!problem()"
        [attr.aria-describedby]="id() + '-problem'"
      >
        @if (!control().value) {
          <option value="">{{ 'shop.shared.choose' | translate }}</option>
        }
        @for (option of options(); track option.id) {
          <option [value]="option.id">{{ option.label ? (option.label | translate) : option.name }}</option>
        }
      </select>
      <shop-problem [id]="id() + '-problem'" [text]="problem()" />
    </div>
  `,
  styleUrl: './order-tab.css',
  // The id is the field's own, not this element's.
  host: { '[attr.id]': 'null' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SelectFieldComponent {
  readonly control = input.required<FormControl<string>>();
  readonly id = input.required<string>();
  /** Key of its label. */
  readonly label = input.required<string>();
  readonly options = input.required<readonly Choice[]>();
  /** A sentence: what is wrong, where none is chosen. */
  readonly wrongText = input('');
  /** A sentence: what the server answered to it. */
  readonly refusal = input<string | null>(null);

  private readonly wrong = isWrong(this.control);
  protected readonly problem = computed(() => (this.wrong() ? this.wrongText() : '') || this.refusal() || '');
}
