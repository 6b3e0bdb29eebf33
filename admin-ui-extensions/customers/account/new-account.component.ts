import { ChangeDetectionStrategy, Component, computed, HostListener, inject } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { Router } from '@angular/router';
import { DataService, NotificationService, PermissionsService, SharedModule } from '@vendure/admin-ui/core';
import { firstValueFrom } from 'rxjs';
import { CompanyFieldComponent } from '../../companies/field/company-field.component';
import { MAY_CHANGE_COMPANIES, MAY_SEE_COMPANIES } from '../../companies/permissions';
import { Action } from '../../shared/action';
import { BusyButtonDirective } from '../../shared/busy-button.directive';
import { ChoicesFieldComponent } from '../../shared/choices-field.component';
import { liveQuery } from '../../shared/live-query';
import { TextFieldComponent } from '../../shared/text-field.component';
import { MAY_CHANGE_GROUPS, MAY_SEE_GROUPS } from '../permissions';
import { accountForm, accountInput, LINES } from './account-form';
import { ShopAccountGroupsDocument, ShopCreateCustomerAccountDocument } from './graphql.generated';

const GROUPS = { options: { take: 100, sort: { name: 'ASC' } as const } };

/** An account that an administrator makes for a person, who chooses the password (B20). */
@Component({
  selector: 'shop-new-account',
  imports: [
    SharedModule,
    ReactiveFormsModule,
    BusyButtonDirective,
    CompanyFieldComponent,
    ChoicesFieldComponent,
    TextFieldComponent,
  ],
  templateUrl: './new-account.component.html',
  styleUrls: ['../../shared/order-tab.css', '../../shared/form.css', '../../shared/choices.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NewAccountComponent {
  private readonly permissions = inject(PermissionsService);
  protected readonly form = accountForm();
  protected readonly lines = LINES;
  protected readonly choosesCompany =
    this.permissions.userHasPermissions(MAY_SEE_COMPANIES) && this.permissions.userHasPermissions(MAY_CHANGE_COMPANIES);
  protected readonly choosesGroups =
    this.permissions.userHasPermissions(MAY_SEE_GROUPS) && this.permissions.userHasPermissions(MAY_CHANGE_GROUPS);
  protected readonly action = new Action();
  private readonly groupList = liveQuery(ShopAccountGroupsDocument, () => (this.choosesGroups ? GROUPS : null));
  protected readonly groups = computed(() => this.groupList.data()?.customerGroups.items ?? []);
  private readonly dataService = inject(DataService);
  private readonly notifications = inject(NotificationService);
  private readonly router = inject(Router);

  /** Asked by the admin before another page is shown. */
  canDeactivate(): boolean {
    return this.form.pristine;
  }

  @HostListener('window:beforeunload', ['$event'])
  protected askBeforeClosing(event: BeforeUnloadEvent): void {
    if (!this.canDeactivate()) event.preventDefault();
  }

  protected async create(): Promise<void> {
    this.form.markAllAsTouched();
    if (this.form.invalid) return;
    const input = accountInput(this.form);
    await this.action.run(async () => {
      const { createCustomerAccount: made } = await firstValueFrom(
        this.dataService.mutate(ShopCreateCustomerAccountDocument, { input }),
      );
      if (made.__typename !== 'Customer') {
        return { ...made, field: 'emailAddress', message: 'shop.customers.account.taken' };
      }
      this.form.markAsPristine();
      this.notifications.success(`shop.customers.account.${input.invite ? 'invited' : 'done'}`);
      await this.router.navigate(['/customer', 'customers', made.id]);
      return null;
    });
  }
}
