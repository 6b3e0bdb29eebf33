import { ChangeDetectionStrategy, Component, computed, effect, HostListener, inject, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { ActivatedRoute, Router } from '@angular/router';
import {
  DataService,
  ModalService,
  NotificationService,
  PermissionsService,
  SharedModule,
} from '@vendure/admin-ui/core';
import { firstValueFrom, map } from 'rxjs';
import { Action, type Refusal } from '../../shared/action';
import { BusyButtonDirective } from '../../shared/busy-button.directive';
import { liveQuery } from '../../shared/live-query';
import { PointsFieldComponent } from '../fields/points-field.component';
import { MAY_MANAGE_POINTS } from '../permissions';
import { PointsStateComponent } from '../points-state.component';
import { RecipientPickerComponent } from '../recipients/recipient-picker.component';
import { budgetForm, budgetInput, PERIODS, showBudget } from './budget-form';
import {
  ShopCreatePointsBudgetDocument,
  type ShopCreatePointsBudgetMutationVariables,
  ShopDeletePointsBudgetDocument,
  ShopPointsBudgetsDocument,
  ShopUpdatePointsBudgetDocument,
} from './graphql.generated';

const NEW_BUDGET = 'create';

/** One budget: who gets how many points, how often, and what becomes of those that were not spent. */
@Component({
  selector: 'shop-budget-detail',
  imports: [
    SharedModule,
    ReactiveFormsModule,
    BusyButtonDirective,
    PointsFieldComponent,
    PointsStateComponent,
    RecipientPickerComponent,
  ],
  templateUrl: './budget-detail.component.html',
  styleUrls: ['../../shared/order-tab.css', '../points-form.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BudgetDetailComponent {
  protected readonly query = liveQuery(ShopPointsBudgetsDocument, () => ({}));
  protected readonly form = budgetForm();
  protected readonly action = new Action();
  protected readonly mayManage = inject(PermissionsService).userHasPermissions(MAY_MANAGE_POINTS);
  protected readonly periods = PERIODS;
  private readonly id = toSignal(inject(ActivatedRoute).paramMap.pipe(map(params => params.get('id') ?? '')), {
    initialValue: '',
  });
  protected readonly isNew = computed(() => this.id() === NEW_BUDGET);
  protected readonly budget = computed(() => this.query.data()?.pointsBudgets.find(({ id }) => id === this.id()));
  protected readonly target = computed(() => {
    const budget = this.budget();
    return budget ? { id: budget.targetId, name: budget.targetName ?? budget.targetId } : null;
  });
  private readonly dataService = inject(DataService);
  private readonly modals = inject(ModalService);
  private readonly notifications = inject(NotificationService);
  private readonly router = inject(Router);

  private readonly storeId = computed(() => this.query.data()?.activeChannel.id);

  constructor() {
    // What is typed is meant for one store.
    effect(() => {
      this.storeId();
      untracked(() => {
        this.form.reset();
      });
    });
    effect(() => {
      const budget = this.budget();
      untracked(() => {
        if (budget && this.form.pristine) showBudget(this.form, budget);
        if (!this.mayManage) this.form.disable();
      });
    });
  }

  /** Asked by the admin before another page is shown. */
  canDeactivate(): boolean {
    return this.form.pristine;
  }

  @HostListener('window:beforeunload', ['$event'])
  protected askBeforeClosing(event: BeforeUnloadEvent): void {
    if (!this.canDeactivate()) event.preventDefault();
  }

  protected async save(): Promise<void> {
    this.form.markAllAsTouched();
    const input = budgetInput(this.form);
    if (!input || !(await this.action.run(() => this.send(input)))) return;
    this.notifications.success('shop.points.budgets.saved');
    await this.leave();
  }

  protected async delete(): Promise<void> {
    const question = this.modals.dialog({
      title: 'shop.points.budgets.ask-delete',
      body: 'shop.points.budgets.ask-delete-body',
      buttons: [
        { type: 'secondary', label: 'common.cancel' },
        { type: 'danger', label: 'common.delete', returnValue: true },
      ],
    });
    if (!(await firstValueFrom(question, { defaultValue: false }))) return;
    const deleted = await this.action.run(async () => {
      await firstValueFrom(this.dataService.mutate(ShopDeletePointsBudgetDocument, { id: this.id() }));
      return null;
    });
    if (!deleted) return;
    this.notifications.success('shop.points.budgets.deleted');
    await this.leave();
  }

  private async send(input: ShopCreatePointsBudgetMutationVariables['input']): Promise<Refusal | null> {
    const answer = this.isNew()
      ? (await firstValueFrom(this.dataService.mutate(ShopCreatePointsBudgetDocument, { input }))).createPointsBudget
      : (await firstValueFrom(this.dataService.mutate(ShopUpdatePointsBudgetDocument, { id: this.id(), input })))
          .updatePointsBudget;
    return answer.__typename === 'PointsBudget' ? null : answer;
  }

  private async leave(): Promise<void> {
    this.form.markAsPristine();
    await this.router.navigate(['/extensions', 'points', 'budgets']);
  }
}
