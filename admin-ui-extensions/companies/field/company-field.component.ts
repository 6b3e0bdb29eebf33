import { ChangeDetectionStrategy, Component, computed, effect, input, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { SharedModule } from '@vendure/admin-ui/core';
import { debounceTime } from 'rxjs';
import { liveQuery } from '../../shared/live-query';
import { ShopCompanyChoicesDocument } from './graphql.generated';

/** More are found by searching. */
const SHOWN = 50;
const PAUSE = 300;

/** One company of the store, found by a part of its name or number; its id is the value. */
@Component({
  selector: 'shop-company-field',
  imports: [SharedModule, ReactiveFormsModule],
  templateUrl: './company-field.component.html',
  styleUrl: '../../shared/order-tab.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CompanyFieldComponent {
  readonly control = input.required<FormControl<string>>();
  /** Key of what stands there while none is chosen. */
  readonly none = input('shop.companies.picker.choose');

  protected readonly search = new FormControl('', { nonNullable: true });
  private readonly sought = toSignal(this.search.valueChanges.pipe(debounceTime(PAUSE)), { initialValue: '' });
  private readonly query = liveQuery(ShopCompanyChoicesDocument, () => ({
    options: { take: SHOWN, sort: { name: 'ASC' } as const },
    search: this.sought(),
  }));
  protected readonly choices = computed(() => this.query.data()?.companies.items ?? []);
  protected readonly isNone = computed(() => this.query.data()?.companies.totalItems === 0);

  constructor() {
    // What is chosen is chosen as long as it is among what was found.
    effect(() => {
      const choices = this.choices();
      const control = untracked(this.control);
      if (control.value && !choices.some(({ id }) => id === control.value)) control.setValue('');
    });
  }
}
