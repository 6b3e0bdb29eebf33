import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  type OnDestroy,
  type OnInit,
  signal,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import {
  type LanguageCode,
  ModalService,
  NotificationService,
  SharedModule,
  TypedBaseDetailComponent,
} from '@vendure/admin-ui/core';
import { debounceTime, firstValueFrom, map } from 'rxjs';
import { Action } from '../../shared/action';
import { BusyButtonDirective } from '../../shared/busy-button.directive';
import { liveQuery } from '../../shared/live-query';
import { ProblemComponent } from '../../store-settings/problem.component';
import { MAY_CHANGE_COMPANIES, MAY_CREATE_COMPANIES, MAY_SEE_CUSTOMERS, MAY_SEE_ORDERS } from '../permissions';
import { CompanyCustomersComponent } from './company-customers.component';
import { companyForm, companyInput, identityOf, LINES, showCompany } from './company-form';
import { CompanyOrdersComponent } from './company-orders.component';
import {
  ShopCompanyDocument,
  ShopCompanyDuplicatesDocument,
  type ShopCompanyQuery,
  ShopCreateCompanyDocument,
  ShopDeleteCompanyDocument,
  ShopUpdateCompanyDocument,
} from './graphql.generated';

type Company = NonNullable<ShopCompanyQuery['company']>;

/** Long enough not to ask at every key. */
const PAUSE = 300;

/** One company: what is known of it, what may be the same one, its customers, orders and turnover. */
@Component({
  selector: 'shop-company-detail',
  imports: [
    SharedModule,
    ReactiveFormsModule,
    BusyButtonDirective,
    ProblemComponent,
    CompanyCustomersComponent,
    CompanyOrdersComponent,
  ],
  templateUrl: './company-detail.component.html',
  styleUrls: ['../../shared/order-tab.css', './company-detail.component.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CompanyDetailComponent
  extends TypedBaseDetailComponent<typeof ShopCompanyDocument, 'company'>
  implements OnInit, OnDestroy
{
  override detailForm = companyForm();
  protected readonly lines = LINES;
  protected readonly mayCreate = MAY_CREATE_COMPANIES;
  protected readonly mayChange = MAY_CHANGE_COMPANIES;
  protected readonly seesCustomers = this.permissionsService.userHasPermissions(MAY_SEE_CUSTOMERS);
  protected readonly seesOrders = this.permissionsService.userHasPermissions(MAY_SEE_ORDERS);
  protected readonly action = new Action();
  /** The sentence for the field, when it is about one of those that the page has. */
  protected readonly refusedField = computed(() => {
    const field = this.action.errorField();
    return field !== null && field in this.detailForm.controls ? field : null;
  });
  /** Redraws what the form's own state decides. */
  protected readonly state = toSignal(this.detailForm.events.pipe(map(() => ({}))));
  protected readonly company = signal<Company | null>(null);
  private readonly typed = toSignal(
    this.detailForm.valueChanges.pipe(
      debounceTime(PAUSE),
      map(() => (this.detailForm.dirty ? identityOf(this.detailForm) : null)),
    ),
    { initialValue: null },
  );
  private readonly twins = liveQuery(ShopCompanyDuplicatesDocument, () => {
    const identity = this.typed();
    return identity && { input: { ...identity, id: this.company()?.id ?? null } };
  });
  protected readonly duplicates = computed(() =>
    this.typed() ? (this.twins.data()?.companyDuplicates ?? []) : (this.company()?.possibleDuplicates ?? []),
  );
  private readonly modals = inject(ModalService);
  private readonly notifications = inject(NotificationService);

  constructor() {
    super();
  }

  ngOnInit(): void {
    this.init();
    const isNew = this.route.snapshot.paramMap.get('id') === 'create';
    const needed = isNew ? MAY_CREATE_COMPANIES : MAY_CHANGE_COMPANIES;
    if (!this.permissionsService.userHasPermissions(needed)) this.detailForm.disable();
  }

  ngOnDestroy(): void {
    this.destroy();
  }

  protected async save(): Promise<void> {
    const input = companyInput(this.detailForm);
    const saved = await this.action.run(async () => {
      if (this.id) {
        const changed = { id: this.id, ...input };
        await firstValueFrom(this.dataService.mutate(ShopUpdateCompanyDocument, { input: changed }));
      } else {
        const made = await firstValueFrom(this.dataService.mutate(ShopCreateCompanyDocument, { input }));
        this.detailForm.markAsPristine();
        await this.router.navigate(['../', made.createCompany.id], { relativeTo: this.route });
      }
      return null;
    });
    if (!saved) return;
    this.detailForm.markAsPristine();
    this.notifications.success('shop.companies.saved');
  }

  protected async delete(): Promise<void> {
    const question = this.modals.dialog({
      title: 'shop.companies.ask-delete',
      body: 'shop.companies.ask-delete-body',
      translationVars: { name: this.entity?.name ?? '' },
      buttons: [
        { type: 'secondary', label: 'common.cancel' },
        { type: 'danger', label: 'common.delete', returnValue: true },
      ],
    });
    if (!(await firstValueFrom(question, { defaultValue: false }))) return;
    const deleted = await this.action.run(async () => {
      await firstValueFrom(this.dataService.mutate(ShopDeleteCompanyDocument, { id: this.id }));
      return null;
    });
    if (!deleted) return;
    this.detailForm.markAsPristine();
    this.notifications.success('shop.companies.deleted');
    await this.router.navigate(['../'], { relativeTo: this.route });
  }

  protected setFormValues(company: Company, _language: LanguageCode): void {
    this.company.set(company);
    showCompany(this.detailForm, company);
  }
}
