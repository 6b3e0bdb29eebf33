import { ChangeDetectionStrategy, Component } from '@angular/core';
import { SharedModule } from '@vendure/admin-ui/core';
import { ProblemComponent } from './problem.component';
import { SettingInput } from './setting-input';

/** A text, of one line or of several. */
@Component({
  selector: 'shop-text-input',
  imports: [SharedModule, ProblemComponent],
  template: `
    @if (config.ui?.multiline) {
      <textarea
        rows="4"
        [id]="config.name"
        [formControl]="formControl"
        [readonly]="readonly"
        [attr.aria-invalid]="!!problem()"
        [attr.aria-describedby]="problemId"
      ></textarea>
    } @else {
      <input
        type="text"
        autocomplete="off"
        [id]="config.name"
        [formControl]="formControl"
        [readonly]="readonly"
        [attr.aria-invalid]="!!problem()"
        [attr.aria-describedby]="problemId"
      />
    }
    <shop-problem [id]="problemId" [text]="problem()" />
  `,
  styles: `
    textarea,
    input {
      width: 100%;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TextInputComponent extends SettingInput {}
