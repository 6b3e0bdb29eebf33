import { ChangeDetectionStrategy, Component, computed, effect, HostListener, inject, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import { Router } from '@angular/router';
import { DataService, ModalService, SharedModule } from '@vendure/admin-ui/core';
import { firstValueFrom } from 'rxjs';
import { Action } from '../../shared/action';
import { BusyButtonDirective } from '../../shared/busy-button.directive';
import { liveQuery } from '../../shared/live-query';
import { newKey } from '../../shared/new-key';
import { pointsControl, reasonControl } from '../fields/controls';
import { PointsFieldComponent } from '../fields/points-field.component';
import { ReasonFieldComponent } from '../fields/reason-field.component';
import { ShopPointsStoreDocument } from '../graphql.generated';
import { PointsStateComponent } from '../points-state.component';
import { recipientForm } from '../recipients/recipient-form';
import { RecipientPickerComponent } from '../recipients/recipient-picker.component';
import { ShopGrantPointsDocument } from './graphql.generated';

/** The same points for everybody in a group or a company. */
@Component({
  selector: 'shop-points-grant',
  imports: [
    SharedModule,
    ReactiveFormsModule,
    BusyButtonDirective,
    PointsFieldComponent,
    PointsStateComponent,
    ReasonFieldComponent,
    RecipientPickerComponent,
  ],
  templateUrl: './grant.component.html',
  styleUrls: ['../../shared/order-tab.css', '../points-form.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GrantComponent {
  protected readonly store = liveQuery(ShopPointsStoreDocument, () => ({}));
  protected readonly form = new FormGroup({
    recipient: recipientForm(),
    points: pointsControl(),
    reason: reasonControl(),
  });
  protected readonly action = new Action();
  protected readonly label = computed(() => this.store.data()?.storePoints?.label ?? '');
  private readonly dataService = inject(DataService);
  private readonly modals = inject(ModalService);
  private readonly router = inject(Router);
  /** What is sent again unchanged, because no answer came, is the same grant. */
  private key = newKey();

  private readonly storeId = computed(() => this.store.data()?.activeChannel.id);

  constructor() {
    // What is typed is meant for one store.
    effect(() => {
      this.storeId();
      untracked(() => {
        this.form.reset();
      });
    });
    this.form.valueChanges.pipe(takeUntilDestroyed()).subscribe(() => {
      this.key = newKey();
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

  protected async grant(): Promise<void> {
    this.form.markAllAsTouched();
    const { recipient, points, reason } = this.form.getRawValue();
    if (this.form.invalid || points === null || !(await this.isMeant(points))) return;
    const input = { ...recipient, points, reason, idempotencyKey: this.key };
    await this.action.run(async () => {
      const { grantPoints: answer } = await firstValueFrom(this.dataService.mutate(ShopGrantPointsDocument, { input }));
      if (answer.__typename !== 'PointsBatch') return answer;
      this.form.markAsPristine();
      await this.router.navigate(['/extensions', 'points', 'batches', answer.id]);
      return null;
    });
  }

  /** Points that many have got are hard to take back. */
  private isMeant(points: number): Promise<boolean> {
    const question = this.modals.dialog({
      title: 'shop.points.grant.ask',
      body: 'shop.points.grant.ask-body',
      translationVars: { points, label: this.label() },
      buttons: [
        { type: 'secondary', label: 'common.cancel', returnValue: false },
        { type: 'primary', label: 'shop.points.grant.do', returnValue: true },
      ],
    });
    return firstValueFrom(question, { defaultValue: false }).then(Boolean);
  }
}
