import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import type { FormControl } from '@angular/forms';
import { SharedModule } from '@vendure/admin-ui/core';
import { startWith, switchMap } from 'rxjs';
import { ProblemComponent } from '../store-settings/problem.component';
import type { Choice } from './choice';

/** Several out of a few, each with a box to tick; their ids are the value, in the order in which they were ticked. */
@Component({
  selector: 'shop-choices-field',
  imports: [SharedModule, ProblemComponent],
  template: `
    <fieldset [attr.aria-describedby]="id() + '-problem'">
      <legend>{{ label() | translate }}</legend>
      @for (option of options(); track option.id) {
        <label class="check">
          <input type="checkbox" [checked]="chosen().includes(option.id)" (change)="toggle(option.id)" />
          {{ option.label ? (option.label | translate) : option.name }}
        </label>
      }
      <shop-problem [id]="id() + '-problem'" [text]="refusal() ?? ''" />
    </fieldset>
  `,
  styleUrl: './choices.css',
  // The id is the field's own, not this element's.
  host: { '[attr.id]': 'null' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChoicesFieldComponent {
  readonly control = input.required<FormControl<readonly string[]>>();
  readonly id = input.required<string>();
  /** Key of its label. */
  readonly label = input.required<string>();
  readonly options = input.required<readonly Choice[]>();
  /** A sentence: what the server answered to it. */
  readonly refusal = input<string | null>(null);

  protected readonly chosen = toSignal(
    toObservable(this.control).pipe(switchMap(control => control.valueChanges.pipe(startWith(control.value)))),
    { initialValue: [] as readonly string[] },
  );

  protected toggle(id: string): void {
    const chosen = this.chosen();
    this.control().markAsDirty();
    this.control().setValue(chosen.includes(id) ? chosen.filter(other => other !== id) : [...chosen, id]);
  }
}
