import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** A status in the words and colours that the server gives. */
@Component({
  selector: 'shop-status-chip',
  template: `
    <span class="chip" [style.background]="workflow().color" [style.color]="workflow().textColor">
      {{ workflow().label }}
    </span>
  `,
  styles: `
    .chip {
      display: inline-block;
      padding: 2px 10px;
      border-radius: 12px;
      font-size: 12px;
      font-weight: 600;
      line-height: 18px;
      white-space: nowrap;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StatusChipComponent {
  readonly workflow = input.required<{ readonly label: string; readonly color: string; readonly textColor: string }>();
}
