import { ChangeDetectionStrategy, Component } from '@angular/core';
import { SharedModule } from '@vendure/admin-ui/core';
import { ProblemComponent } from './problem.component';
import { SettingInput } from './setting-input';

/** What is sent to the merchant, by the names that the server keeps. */
const NOTICES = [
  'ACCOUNT_OPENED',
  'ORDER_CONFIRMATION',
  'ORDER_VALIDATION',
  'FINAL_INVOICE',
  'ORDER_CANCELLED',
  'ORDER_REFUNDED',
  'DECORATION_CHANGED',
] as const;

type Notice = (typeof NOTICES)[number];

/** Of which kinds the merchant gets a copy: what is not ticked is kept in the list. */
@Component({
  selector: 'shop-notices-input',
  imports: [SharedModule, ProblemComponent],
  template: `
    <fieldset [disabled]="readonly" [attr.aria-describedby]="problemId">
      <legend>{{ 'shop.store.notice.all' | translate }}</legend>
      <div class="boxes">
        @for (notice of notices; track notice) {
          <label class="check">
            <input type="checkbox" [checked]="!muted.includes(notice)" (change)="toggle(notice)" />
            {{ nameOf(notice) | translate }}
          </label>
        }
      </div>
    </fieldset>
    <shop-problem [id]="problemId" [text]="problem()" />
  `,
  styles: `
    .boxes {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(220px, 1fr));
      column-gap: calc(var(--space-unit) * 2);
    }
  `,
  styleUrl: '../shared/choices.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NoticesInputComponent extends SettingInput {
  readonly isListInput = true;
  protected readonly notices = NOTICES;

  protected get muted(): readonly string[] {
    return (this.formControl.value as string[] | null) ?? [];
  }

  protected nameOf(notice: Notice): string {
    return notice === 'ACCOUNT_OPENED' ? 'shop.store.notice.ACCOUNT_OPENED' : `shop.recap.type.${notice}`;
  }

  protected toggle(notice: Notice): void {
    const muted = this.muted;
    this.write(muted.includes(notice) ? muted.filter(other => other !== notice) : [...muted, notice]);
  }
}
