import { ChangeDetectionStrategy, ChangeDetectorRef, Component, inject, OnDestroy, OnInit } from '@angular/core';
import { FormBuilder } from '@angular/forms';
import type { ResultOf } from '@graphql-typed-document-node/core';
import {
  CustomFieldConfig,
  GetChannelDetailDocument,
  getCustomFieldsDefaults,
  NotificationService,
  SharedModule,
  TypedBaseDetailComponent,
} from '@vendure/admin-ui/core';
import { finalize, take } from 'rxjs';

type Channel = NonNullable<ResultOf<typeof GetChannelDetailDocument>['channel']>;

/** The settings of the store, without the technical ones of its channel: "Informations société", payments, orders, points. */
@Component({
  selector: 'shop-store-settings',
  imports: [SharedModule],
  templateUrl: './store-settings.component.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StoreSettingsComponent
  extends TypedBaseDetailComponent<typeof GetChannelDetailDocument, 'channel'>
  implements OnInit, OnDestroy
{
  private readonly changes = inject(ChangeDetectorRef);
  private readonly notifications = inject(NotificationService);
  private readonly builder = inject(FormBuilder);
  protected readonly customFields: CustomFieldConfig[] = this.getCustomFieldConfig('Channel');
  override detailForm = this.builder.group({
    customFields: this.builder.group(getCustomFieldsDefaults(this.customFields)),
  });
  protected saving = false;

  constructor() {
    super();
  }

  ngOnInit(): void {
    this.init();
    // The button follows the answers about what is typed.
    this.detailForm.statusChanges.subscribe(() => {
      this.changes.markForCheck();
    });
  }

  ngOnDestroy(): void {
    this.destroy();
  }

  protected get savable(): boolean {
    return this.detailForm.dirty && this.detailForm.valid && !this.saving;
  }

  /** A refusal is told as a sentence by Vendure's own notification; what was typed stays. */
  protected save(): void {
    if (!this.savable) return;
    this.saving = true;
    this.dataService.settings
      .updateChannel({ id: this.id, customFields: this.detailForm.value.customFields })
      .pipe(
        take(1),
        finalize(() => {
          this.saving = false;
          this.changes.markForCheck();
        }),
      )
      .subscribe(({ updateChannel }) => {
        if ('message' in updateChannel) {
          this.notifications.error(updateChannel.message);
          return;
        }
        this.detailForm.markAsPristine();
        this.notifications.success('shop.store.saved');
      });
  }

  protected setFormValues(channel: Channel): void {
    this.setCustomFieldFormValues(this.customFields, this.detailForm.get('customFields'), channel);
  }
}
