import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';
import { SharedModule } from '@vendure/admin-ui/core';
import { ProblemComponent } from '../store-settings/problem.component';
import { isWrong } from './field-problem';

/** A field of one line or several with its label, what it is for, and what is wrong with it: the browser's word, or the server's. */
@Component({
  selector: 'shop-text-field',
  imports: [SharedModule, ReactiveFormsModule, ProblemComponent],
  template: `
    <div class="field">
      <label [for]="id()">{{ label() | translate }}</label>
      @if (lines() > 1) {
        <textarea
          [id]="id()"
          [rows]="lines()"
          [formControl]="control()"
          [attr.maxlength]="maximum()"
          [attr.aria-invalid]="!!problem()"
          [attr.aria-describedby]="described()"
        ></textarea>
      } @else {
        <input
          [id]="id()"
          [type]="type()"
          [formControl]="control()"
          [attr.autocomplete]="'off'"
          [attr.maxlength]="maximum()"
          [attr.aria-required]="needed()"
          [attr.aria-invalid]="!!problem()"
          [attr.aria-describedby]="described()"
        />
      }
      @if (hint(); as what) {
        <p class="why" [id]="id() + '-what'">{{ what | translate }}</p>
      }
      <shop-problem [id]="id() + '-problem'" [text]="problem()" />
    </div>
  `,
  styles: `
    textarea {
      width: 100%;
    }
  `,
  styleUrl: './order-tab.css',
  // The id is the field's own, not this element's.
  host: { '[attr.id]': 'null' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TextFieldComponent {
  readonly control = input.required<FormControl<string>>();
  readonly id = input.required<string>();
  /** Key of its label. */
  readonly label = input.required<string>();
  /** Key of a sentence below it. */
  readonly hint = input<string | null>(null);
  readonly type = input<'text' | 'email' | 'tel' | 'url'>('text');
  readonly lines = input(1);
  readonly maximum = input(255);
  readonly needed = input(false);
  /** A sentence: what is wrong, where something is that the form itself can tell. */
  readonly wrongText = input('');
  /** A sentence: what the server answered to it. */
  readonly refusal = input<string | null>(null);

  private readonly wrong = isWrong(this.control);
  protected readonly problem = computed(() => (this.wrong() ? this.wrongText() : '') || this.refusal() || '');
  protected readonly described = computed(() => `${this.hint() ? `${this.id()}-what ` : ''}${this.id()}-problem`);
}
