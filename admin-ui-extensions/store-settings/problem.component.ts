import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** What is wrong with a field, beside it; told to a screen reader when it comes. */
@Component({
  selector: 'shop-problem',
  template: `
    <div [id]="id()" role="alert">{{ text() }}</div>
  `,
  styles: `
    div {
      margin-top: 4px;
      color: var(--color-error-600);
      font-size: 13px;
      line-height: 18px;
    }

    div:empty {
      margin: 0;
    }
  `,
  host: { '[attr.id]': 'null' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProblemComponent {
  readonly id = input.required<string>();
  readonly text = input.required<string>();
}
