import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { PermissionsService, SharedModule } from '@vendure/admin-ui/core';
import { debounceTime, map, startWith, switchMap } from 'rxjs';
import { liveQuery } from '../../shared/live-query';
import { ProblemComponent } from '../../store-settings/problem.component';
import { isWrong } from '../../shared/field-problem';
import { MAY_SEE_COMPANIES, MAY_SEE_GROUPS } from '../permissions';
import { ShopRecipientCompaniesDocument, ShopRecipientGroupsDocument } from './graphql.generated';
import type { RecipientForm, RecipientSource } from './recipient-form';

interface Target {
  readonly id: string;
  readonly name: string;
}

/** More are found by searching. */
const SHOWN = 100;
const PAUSE = 300;
const BY_NAME = { name: 'ASC' } as const;

/** To whom points go: one group of customers or one company, among those that this person may see. */
@Component({
  selector: 'shop-recipient-picker',
  imports: [SharedModule, ReactiveFormsModule, ProblemComponent],
  templateUrl: './recipient-picker.component.html',
  styleUrls: ['../../shared/order-tab.css', '../points-form.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RecipientPickerComponent {
  readonly form = input.required<RecipientForm>();
  /** What is chosen already, which may be none of those that are listed. */
  readonly known = input<Target | null>(null);

  private readonly permissions = inject(PermissionsService);
  protected readonly sources: RecipientSource[] = [
    ...(this.permissions.userHasPermissions(MAY_SEE_GROUPS) ? (['group'] as const) : []),
    ...(this.permissions.userHasPermissions(MAY_SEE_COMPANIES) ? (['company'] as const) : []),
  ];
  protected readonly source = toSignal(
    toObservable(this.form).pipe(
      switchMap(form =>
        form.valueChanges.pipe(
          startWith(null),
          map(() => form.controls.source.value),
        ),
      ),
    ),
  );
  protected readonly search = new FormControl('', { nonNullable: true });
  private readonly sought = toSignal(this.search.valueChanges.pipe(debounceTime(PAUSE)), { initialValue: '' });

  private readonly groups = liveQuery(ShopRecipientGroupsDocument, () =>
    this.lists('group')
      ? { options: { take: SHOWN, sort: BY_NAME, filter: { name: { contains: this.sought() } } } }
      : null,
  );
  private readonly companies = liveQuery(ShopRecipientCompaniesDocument, () =>
    this.lists('company') ? { options: { take: SHOWN, sort: BY_NAME }, search: this.sought() } : null,
  );
  private readonly found = computed(() =>
    this.source() === 'company' ? this.companies.data()?.companies : this.groups.data()?.customerGroups,
  );
  protected readonly targets = computed<Target[]>(() => {
    const listed: readonly Target[] = this.found()?.items ?? [];
    const known = this.known();
    return known && !listed.some(({ id }) => id === known.id) ? [known, ...listed] : [...listed];
  });
  protected readonly searchable = computed(() => this.sought() !== '' || (this.found()?.totalItems ?? 0) > SHOWN);
  protected readonly wrong = isWrong(computed(() => this.form().controls.targetId));

  constructor() {
    // Whoever may see companies only begins with them.
    effect(() => {
      const source = this.source();
      if (source && this.sources.length > 0 && !this.sources.includes(source) && !this.known()) {
        this.form().controls.source.setValue(this.sources[0]);
      }
    });
  }

  protected startAgain(): void {
    this.form().controls.targetId.reset('');
    this.search.setValue('');
  }

  private lists(source: RecipientSource): boolean {
    return this.source() === source && this.sources.includes(source);
  }
}
