import { ChangeDetectionStrategy, Component, inject, type OnDestroy, type OnInit, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import {
  DataService,
  type LanguageCode as UiLanguageCode,
  ModalService,
  NotificationService,
  SharedModule,
  TypedBaseDetailComponent,
} from '@vendure/admin-ui/core';
import { firstValueFrom, map } from 'rxjs';
import { Action } from '../../shared/action';
import { BusyButtonDirective } from '../../shared/busy-button.directive';
import {
  ShopCreateImprintMethodDocument,
  ShopDeleteImprintMethodDocument,
  ShopImprintMethodDocument,
  type ShopImprintMethodQuery,
  ShopMethodLanguagesDocument,
  ShopUpdateImprintMethodDocument,
} from './graphql.generated';
import { addLanguages, methodForm, methodInput, showMethod } from './method-form';

type ImprintMethod = NonNullable<ShopImprintMethodQuery['imprintMethod']>;

/** One imprint method: its code, and its name and description in the store's languages, side by side. */
@Component({
  selector: 'shop-method-detail',
  imports: [SharedModule, ReactiveFormsModule, BusyButtonDirective],
  templateUrl: './method-detail.component.html',
  styleUrls: ['../../shared/order-tab.css', './method-detail.component.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MethodDetailComponent
  extends TypedBaseDetailComponent<typeof ShopImprintMethodDocument, 'imprintMethod'>
  implements OnInit, OnDestroy
{
  override detailForm = methodForm();
  protected readonly action = new Action();
  protected readonly languages = signal<string[]>([]);
  private readonly modals = inject(ModalService);
  private readonly notifications = inject(NotificationService);
  /** Redraws what the form's own state decides. */
  protected readonly state = toSignal(this.detailForm.events.pipe(map(() => ({}))));

  constructor() {
    super();
    inject(DataService)
      .query(ShopMethodLanguagesDocument)
      .mapSingle(({ activeChannel: { defaultLanguageCode, availableLanguageCodes } }) => [
        defaultLanguageCode,
        ...(availableLanguageCodes ?? []),
      ])
      .subscribe(languages => {
        addLanguages(this.detailForm, languages);
        this.showLanguages();
      });
  }

  ngOnInit(): void {
    this.init();
    const isNew = this.route.snapshot.paramMap.get('id') === 'create';
    const needed = isNew ? ['CreateCatalog', 'CreateProduct'] : ['UpdateCatalog', 'UpdateProduct'];
    if (!this.permissionsService.userHasPermissions(needed)) this.detailForm.disable();
  }

  ngOnDestroy(): void {
    this.destroy();
  }

  protected async save(): Promise<void> {
    const input = methodInput(this.detailForm);
    const { id } = this;
    const saved = await this.action.run(async () => {
      if (id) {
        await firstValueFrom(this.dataService.mutate(ShopUpdateImprintMethodDocument, { id, input }));
      } else {
        const made = await firstValueFrom(this.dataService.mutate(ShopCreateImprintMethodDocument, { input }));
        this.detailForm.markAsPristine();
        await this.router.navigate(['../', made.createImprintMethod.id], { relativeTo: this.route });
      }
      return null;
    });
    if (!saved) return;
    this.detailForm.markAsPristine();
    this.notifications.success('shop.decoration.methods.saved');
  }

  protected async delete(): Promise<void> {
    const question = this.modals.dialog({
      title: 'shop.decoration.methods.ask-delete',
      body: 'shop.decoration.methods.ask-delete-body',
      translationVars: { name: this.entity?.name ?? '' },
      buttons: [
        { type: 'secondary', label: 'common.cancel' },
        { type: 'danger', label: 'common.delete', returnValue: true },
      ],
    });
    if (!(await firstValueFrom(question, { defaultValue: false }))) return;
    const deleted = await this.action.run(async () => {
      const { deleteImprintMethod: answer } = await firstValueFrom(
        this.dataService.mutate(ShopDeleteImprintMethodDocument, { id: this.id }),
      );
      return answer.result === 'DELETED' ? null : { __typename: answer.result, message: answer.message ?? undefined };
    });
    if (!deleted) return;
    this.detailForm.markAsPristine();
    this.notifications.success('shop.decoration.methods.deleted');
    await this.router.navigate(['../'], { relativeTo: this.route });
  }

  protected setFormValues(method: ImprintMethod, _language: UiLanguageCode): void {
    showMethod(this.detailForm, method);
    this.showLanguages();
  }

  private showLanguages(): void {
    this.languages.set(Object.keys(this.detailForm.controls.words.controls));
  }
}
