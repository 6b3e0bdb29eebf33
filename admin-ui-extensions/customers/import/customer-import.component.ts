import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { Router } from '@angular/router';
import { DataService, SharedModule } from '@vendure/admin-ui/core';
import { distinctUntilChanged, firstValueFrom, skip } from 'rxjs';
import { Action } from '../../shared/action';
import { BusyButtonDirective } from '../../shared/busy-button.directive';
import {
  ShopPreviewCustomerImportDocument,
  ShopStartCustomerImportDocument,
  type ShopCustomerImportFragment,
} from './graphql.generated';
import { ImportProblemsComponent } from './import-problems.component';
import { RecentImportsComponent } from './recent-imports.component';

/** Customers from a CSV file: first what it would do, line by line where something is wrong; then its good lines. */
@Component({
  selector: 'shop-customer-import',
  imports: [SharedModule, ReactiveFormsModule, BusyButtonDirective, ImportProblemsComponent, RecentImportsComponent],
  templateUrl: './customer-import.component.html',
  styleUrls: [
    '../../shared/order-tab.css',
    '../../shared/form.css',
    '../../shared/choices.css',
    './customer-import.component.css',
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CustomerImportComponent {
  protected readonly form = new FormGroup({ invite: new FormControl(false, { nonNullable: true }) });
  protected readonly reading = new Action();
  protected readonly starting = new Action();
  protected readonly preview = signal<ShopCustomerImportFragment | null>(null);
  /** How many lines would be taken in. */
  protected readonly good = computed(() => (this.preview()?.newCustomers ?? 0) + (this.preview()?.knownCustomers ?? 0));
  private readonly dataService = inject(DataService);
  private readonly router = inject(Router);

  constructor() {
    // What was looked at is what it would do in one store.
    this.dataService.client
      .userStatus()
      .mapStream(({ userStatus }) => userStatus.activeChannelId)
      .pipe(distinctUntilChanged(), skip(1), takeUntilDestroyed())
      .subscribe(() => {
        this.preview.set(null);
      });
  }

  protected async choose({ files }: HTMLInputElement): Promise<void> {
    const file = files?.[0];
    this.preview.set(null);
    if (!file) return;
    await this.reading.run(async () => {
      const answer = await firstValueFrom(this.dataService.mutate(ShopPreviewCustomerImportDocument, { file }));
      this.preview.set(answer.previewCustomerImport);
      return null;
    });
  }

  protected async start(): Promise<void> {
    const found = this.preview();
    if (!found) return;
    await this.starting.run(async () => {
      const { invite } = this.form.getRawValue();
      await firstValueFrom(this.dataService.mutate(ShopStartCustomerImportDocument, { id: found.id, invite }));
      await this.router.navigate(['/extensions', 'customers', 'import', found.id]);
      return null;
    });
  }
}
