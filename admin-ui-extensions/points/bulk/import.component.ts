import { ChangeDetectionStrategy, Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { Router } from '@angular/router';
import { DataService, SharedModule } from '@vendure/admin-ui/core';
import { firstValueFrom } from 'rxjs';
import { Action } from '../../shared/action';
import { BusyButtonDirective } from '../../shared/busy-button.directive';
import { liveQuery } from '../../shared/live-query';
import { newKey } from '../../shared/new-key';
import { WholeNumberPipe } from '../../shared/whole-number.pipe';
import { reasonControl } from '../fields/controls';
import { ReasonFieldComponent } from '../fields/reason-field.component';
import { ShopPointsStoreDocument } from '../graphql.generated';
import { PointsStateComponent } from '../points-state.component';
import {
  ShopImportPointsDocument,
  ShopPreviewPointsImportDocument,
  type ShopPreviewPointsImportMutation,
} from './graphql.generated';

type Preview = ShopPreviewPointsImportMutation['previewPointsImport'];

/** Points for many from a CSV file: first what it would do, line by line where something is wrong; then all of it, or nothing. */
@Component({
  selector: 'shop-points-import',
  imports: [
    SharedModule,
    ReactiveFormsModule,
    BusyButtonDirective,
    PointsStateComponent,
    ReasonFieldComponent,
    WholeNumberPipe,
  ],
  templateUrl: './import.component.html',
  styleUrls: ['../../shared/order-tab.css', '../points-form.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportComponent {
  protected readonly store = liveQuery(ShopPointsStoreDocument, () => ({}));
  protected readonly form = new FormGroup({
    reason: reasonControl(),
    again: new FormControl(false, { nonNullable: true }),
  });
  protected readonly reading = new Action();
  protected readonly adding = new Action();
  protected readonly preview = signal<Preview | null>(null);
  private readonly dataService = inject(DataService);
  private readonly router = inject(Router);
  /** As it was when it was chosen: what was looked at is what is added. */
  private file: File | null = null;
  /** For a file that is added once more on purpose. */
  private key = newKey();

  private readonly storeId = computed(() => this.store.data()?.activeChannel.id);

  constructor() {
    // What was looked at is what it would do in one store.
    effect(() => {
      this.storeId();
      untracked(() => {
        this.startAgain();
      });
    });
  }

  protected async choose({ files }: HTMLInputElement): Promise<void> {
    const chosen = files?.[0];
    this.startAgain();
    if (!chosen) return;
    await this.reading.run(async () => {
      const file = new File([await chosen.arrayBuffer()], chosen.name, { type: 'text/csv' });
      const answer = await firstValueFrom(this.dataService.mutate(ShopPreviewPointsImportDocument, { file }));
      this.file = file;
      this.preview.set(answer.previewPointsImport);
      return null;
    });
  }

  protected async add(): Promise<void> {
    this.form.markAllAsTouched();
    const { file } = this;
    const { reason, again } = this.form.getRawValue();
    if (this.form.invalid || !file) return;
    const input = { file, reason, ...(again && { key: this.key }) };
    await this.adding.run(async () => {
      const answer = await firstValueFrom(this.dataService.mutate(ShopImportPointsDocument, { input }));
      const { importPoints: added } = answer;
      if (added.__typename !== 'PointsBatch') return added;
      await this.router.navigate(['/extensions', 'points', 'batches', added.id]);
      return null;
    });
  }

  private startAgain(): void {
    this.preview.set(null);
    this.file = null;
    this.form.controls.again.reset();
    this.key = newKey();
  }
}
