import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';
import { SharedModule } from '@vendure/admin-ui/core';
import { ProblemComponent } from '../../store-settings/problem.component';
import { MAXIMUM_POINTS } from './controls';
import { isWrong } from '../../shared/field-problem';

/** How many points, and what is wrong with that number: the browser's word at first, then the server's. */
@Component({
  selector: 'shop-points-field',
  imports: [SharedModule, ReactiveFormsModule, ProblemComponent],
  template: `
    <div class="field">
      <label for="shop-points">{{ label() | translate }}</label>
      <input
        type="number"
        inputmode="numeric"
        id="shop-points"
        min="1"
        step="1"
        autocomplete="off"
        [max]="maximum"
        [formControl]="control()"
        [attr.aria-invalid]="wrong() || !!refusal()"
        aria-describedby="shop-points-problem"
      />
      <shop-problem
        id="shop-points-problem"
        [text]="wrong() ? ('shop.points.field.points-wrong' | translate) : (refusal() ?? '' | translate)"
      />
    </div>
  `,
  styleUrl: '../../shared/order-tab.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PointsFieldComponent {
  readonly control = input.required<FormControl<number | null>>();
  /** Key of its label. */
  readonly label = input.required<string>();
  /** What the server answered to the number. */
  readonly refusal = input<string | null>(null);
  protected readonly wrong = isWrong(this.control);
  protected readonly maximum = MAXIMUM_POINTS;
}
