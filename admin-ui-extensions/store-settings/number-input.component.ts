import { ChangeDetectionStrategy, Component } from '@angular/core';
import { SharedModule } from '@vendure/admin-ui/core';
import { ProblemComponent } from './problem.component';
import { SettingInput } from './setting-input';

/** A number, whole where the setting is so; empty means "not set". */
@Component({
  selector: 'shop-number-input',
  imports: [SharedModule, ProblemComponent],
  template: `
    <input
      type="number"
      [step]="config.ui?.whole ? 1 : 'any'"
      [id]="config.name"
      [formControl]="formControl"
      [readonly]="readonly"
      [attr.aria-invalid]="!!problem()"
      [attr.aria-describedby]="problemId"
    />
    <shop-problem [id]="problemId" [text]="problem()" />
  `,
  styles: `
    input {
      width: 160px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NumberInputComponent extends SettingInput {}
