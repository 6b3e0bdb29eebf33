import { ChangeDetectionStrategy, Component, effect, inject, input, output, untracked } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { DataService, NotificationService, SharedModule } from '@vendure/admin-ui/core';
import { firstValueFrom, map } from 'rxjs';
import { Action } from '../../shared/action';
import { BusyButtonDirective } from '../../shared/busy-button.directive';
import { newKey } from '../../shared/new-key';
import { pointsControl, reasonControl } from '../fields/controls';
import { PointsFieldComponent } from '../fields/points-field.component';
import { ReasonFieldComponent } from '../fields/reason-field.component';
import { ShopAdjustPointsDocument } from './graphql.generated';

/** Points that the merchant gives to one customer, or takes back. */
@Component({
  selector: 'shop-adjust-points',
  imports: [SharedModule, ReactiveFormsModule, BusyButtonDirective, PointsFieldComponent, ReasonFieldComponent],
  templateUrl: './adjust-points.component.html',
  styleUrls: ['../../shared/order-tab.css', '../points-form.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AdjustPointsComponent {
  readonly customerId = input.required<string>();
  /** What is typed is meant for one store. */
  readonly storeId = input.required<string>();
  readonly adjusted = output();

  protected readonly form = new FormGroup({
    direction: new FormControl<'grant' | 'take'>('grant', { nonNullable: true }),
    points: pointsControl(),
    reason: reasonControl(),
  });
  readonly dirty = toSignal(this.form.events.pipe(map(() => this.form.dirty)), { initialValue: false });
  protected readonly action = new Action();
  private readonly dataService = inject(DataService);
  private readonly notifications = inject(NotificationService);
  /** What is sent again unchanged, because no answer came, is the same adjustment. */
  private key = newKey();

  constructor() {
    this.form.valueChanges.pipe(takeUntilDestroyed()).subscribe(() => {
      this.key = newKey();
    });
    effect(() => {
      this.customerId();
      this.storeId();
      untracked(() => {
        this.form.reset();
      });
    });
  }

  protected async adjust(): Promise<void> {
    this.form.markAllAsTouched();
    const { direction, points, reason } = this.form.getRawValue();
    if (this.form.invalid || points === null) return;
    const input = {
      customerId: this.customerId(),
      points: direction === 'grant' ? points : -points,
      reason,
      idempotencyKey: this.key,
    };
    const done = await this.action.run(async () => {
      const { adjustPoints: answer } = await firstValueFrom(
        this.dataService.mutate(ShopAdjustPointsDocument, { input }),
      );
      return answer.__typename === 'PointsAccount' ? null : answer;
    });
    if (!done) return;
    this.form.reset();
    this.notifications.success('shop.points.adjust.done');
    this.adjusted.emit();
  }
}
