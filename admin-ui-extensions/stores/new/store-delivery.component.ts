import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { SharedModule } from '@vendure/admin-ui/core';
import { AmountInputComponent } from '../../decoration/amounts/amount-input.component';
import type { Choice } from '../../shared/choice';
import { ChoicesFieldComponent } from '../../shared/choices-field.component';
import { ProblemComponent } from '../../store-settings/problem.component';
import { addRate, type StoreForm } from './store-form';

/** How a new store delivers: at rates of its own, and by methods that are there. */
@Component({
  selector: 'shop-store-delivery',
  imports: [SharedModule, ReactiveFormsModule, AmountInputComponent, ChoicesFieldComponent, ProblemComponent],
  templateUrl: './store-delivery.component.html',
  styleUrls: ['../../shared/order-tab.css', '../../shared/form.css', '../../shared/choices.css'],
  styles: `
    .rate {
      margin-bottom: calc(var(--space-unit) * 2);
    }
    .rate .fields {
      grid-template-columns: minmax(160px, 2fr) minmax(90px, 1fr) minmax(90px, 1fr) auto;
      align-items: end;
    }
    @media (max-width: 700px) {
      .rate .fields {
        grid-template-columns: 1fr;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StoreDeliveryComponent {
  readonly form = input.required<StoreForm>();
  readonly methods = input.required<readonly Choice[]>();
  /** What the server answered to a field of this part. */
  readonly refusals = input.required<Readonly<Record<string, string | undefined>>>();

  protected add(): void {
    addRate(this.form());
  }

  protected remove(index: number): void {
    const { flatRates } = this.form().controls;
    flatRates.removeAt(index);
    flatRates.markAsDirty();
  }
}
