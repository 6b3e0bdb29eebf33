import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';
import { SharedModule } from '@vendure/admin-ui/core';
import { ProblemComponent } from '../../store-settings/problem.component';
import { isWrong } from '../../shared/field-problem';

/** Why points are granted or taken back. */
@Component({
  selector: 'shop-reason-field',
  imports: [SharedModule, ReactiveFormsModule, ProblemComponent],
  template: `
    <div class="field">
      <label for="shop-points-reason">{{ 'shop.points.field.reason' | translate }}</label>
      <input
        type="text"
        id="shop-points-reason"
        maxlength="500"
        autocomplete="off"
        [formControl]="control()"
        [attr.aria-invalid]="wrong()"
        aria-describedby="shop-points-reason-what shop-points-reason-problem"
      />
      <p class="why" id="shop-points-reason-what">{{ 'shop.points.field.reason-what' | translate }}</p>
      <shop-problem
        id="shop-points-reason-problem"
        [text]="wrong() ? ('shop.points.field.reason-wrong' | translate) : ''"
      />
    </div>
  `,
  styleUrl: '../../shared/order-tab.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReasonFieldComponent {
  readonly control = input.required<FormControl<string>>();
  protected readonly wrong = isWrong(this.control);
}
