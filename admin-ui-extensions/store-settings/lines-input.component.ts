import { ChangeDetectionStrategy, Component } from '@angular/core';
import { SharedModule } from '@vendure/admin-ui/core';
import { ProblemComponent } from './problem.component';
import { SettingInput } from './setting-input';

/** A list of texts, one a line, as an address is written. */
@Component({
  selector: 'shop-lines-input',
  imports: [SharedModule, ProblemComponent],
  template: `
    <textarea
      rows="4"
      [id]="config.name"
      [value]="text"
      [readonly]="readonly"
      [attr.aria-invalid]="!!problem()"
      [attr.aria-describedby]="problemId"
      (input)="read($any($event.target).value)"
    ></textarea>
    <shop-problem [id]="problemId" [text]="problem()" />
  `,
  styles: `
    textarea {
      width: 100%;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LinesInputComponent extends SettingInput {
  readonly isListInput = true;
  protected text = '';

  override ngOnInit(): void {
    super.ngOnInit();
    this.text = ((this.formControl.value as string[] | null) ?? []).join('\n');
  }

  /** Empty lines are not kept, but may stand there while somebody types. */
  protected read(text: string): void {
    this.text = text;
    this.write(
      text
        .split('\n')
        .map(line => line.trim())
        .filter(Boolean),
    );
  }
}
