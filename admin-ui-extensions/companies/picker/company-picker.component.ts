import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { SharedModule } from '@vendure/admin-ui/core';
import { debounceTime } from 'rxjs';
import { BusyButtonDirective } from '../../shared/busy-button.directive';
import { liveQuery } from '../../shared/live-query';
import { ShopCompanyChoicesDocument } from './graphql.generated';

/** More are found by searching. */
const SHOWN = 50;
const PAUSE = 300;

/** One company of the store, found by a part of its name or number. */
@Component({
  selector: 'shop-company-picker',
  imports: [SharedModule, ReactiveFormsModule, BusyButtonDirective],
  templateUrl: './company-picker.component.html',
  styleUrls: ['../../shared/order-tab.css', './company-picker.component.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CompanyPickerComponent {
  readonly busy = input(false);
  /** The id of the company. */
  readonly chosen = output<string>();

  protected readonly search = new FormControl('', { nonNullable: true });
  protected readonly companyId = signal('');
  private readonly sought = toSignal(this.search.valueChanges.pipe(debounceTime(PAUSE)), { initialValue: '' });
  private readonly query = liveQuery(ShopCompanyChoicesDocument, () => ({
    options: { take: SHOWN, sort: { name: 'ASC' } as const },
    search: this.sought(),
  }));
  protected readonly choices = computed(() => this.query.data()?.companies.items ?? []);
  protected readonly isNone = computed(() => this.query.data()?.companies.totalItems === 0);
  /** What is chosen, as long as it is among what was found. */
  protected readonly choice = computed(() => this.choices().find(({ id }) => id === this.companyId())?.id ?? '');

  protected choose(): void {
    if (this.choice()) this.chosen.emit(this.choice());
  }
}
