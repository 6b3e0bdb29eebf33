import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { SharedModule } from '@vendure/admin-ui/core';
import { BusyButtonDirective } from '../../shared/busy-button.directive';
import { CompanyFieldComponent } from '../field/company-field.component';

/** One company of the store, chosen for a customer. */
@Component({
  selector: 'shop-company-picker',
  imports: [SharedModule, ReactiveFormsModule, BusyButtonDirective, CompanyFieldComponent],
  templateUrl: './company-picker.component.html',
  styleUrls: ['../../shared/order-tab.css', './company-picker.component.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CompanyPickerComponent {
  readonly busy = input(false);
  /** The id of the company. */
  readonly chosen = output<string>();

  protected readonly company = new FormControl('', { nonNullable: true });
  protected readonly choice = toSignal(this.company.valueChanges, { initialValue: '' });

  protected choose(): void {
    if (this.choice()) this.chosen.emit(this.choice());
  }
}
