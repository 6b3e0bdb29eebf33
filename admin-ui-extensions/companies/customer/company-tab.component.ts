import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { ModalService, PermissionsService, SharedModule } from '@vendure/admin-ui/core';
import { firstValueFrom, map } from 'rxjs';
import { Action } from '../../shared/action';
import { BusyButtonDirective } from '../../shared/busy-button.directive';
import { NEW_CUSTOMER } from '../../shared/customer-tab';
import { liveQuery } from '../../shared/live-query';
import { MAY_CHANGE_COMPANIES, MAY_SEE_COMPANIES } from '../permissions';
import { CompanyPickerComponent } from '../picker/company-picker.component';
import { CompanyRequestComponent } from '../requests/company-request.component';
import { ShopCompanyRequestsDocument } from '../requests/graphql.generated';
import { SettleCompany } from '../requests/settle-company.service';
import { ShopCustomerCompanyDocument } from './graphql.generated';

const DEFAULT_CHANNEL = '__default_channel__';

/** Onglet Entreprise of a customer: for which company they buy, which one they ask for, and an administrator's word on it. */
@Component({
  selector: 'shop-customer-company-tab',
  imports: [SharedModule, BusyButtonDirective, CompanyPickerComponent, CompanyRequestComponent],
  templateUrl: './company-tab.component.html',
  styleUrl: '../../shared/order-tab.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CompanyTabComponent {
  private readonly permissions = inject(PermissionsService);
  protected readonly seesCompanies = this.permissions.userHasPermissions(MAY_SEE_COMPANIES);
  /** Whoever may not see companies has none to choose from. */
  protected readonly maySettle = this.seesCompanies && this.permissions.userHasPermissions(MAY_CHANGE_COMPANIES);
  protected readonly action = new Action();
  protected readonly picking = signal(false);
  private readonly customerId = toSignal(
    inject(ActivatedRoute).parent!.paramMap.pipe(map(params => params.get('id') ?? '')),
    { initialValue: '' },
  );
  protected readonly isNew = computed(() => this.customerId() === NEW_CUSTOMER);
  protected readonly query = liveQuery(ShopCustomerCompanyDocument, () =>
    this.isNew() ? null : { id: this.customerId() },
  );
  private readonly asked = liveQuery(ShopCompanyRequestsDocument, () =>
    this.isNew() || !this.seesCompanies ? null : { options: {}, customerId: this.customerId() },
  );
  protected readonly requests = computed(() => this.asked.data()?.companyRequests.items ?? []);
  private readonly companies = inject(SettleCompany);
  private readonly modals = inject(ModalService);

  protected async link(companyId: string | null): Promise<void> {
    if (await this.companies.settle(this.action, this.customerId(), companyId)) await this.settled();
  }

  protected async unlink(companyName: string): Promise<void> {
    const everywhere = this.query.data()?.activeChannel.code === DEFAULT_CHANNEL;
    const question = this.modals.dialog({
      title: 'shop.companies.customer-tab.ask-unlink',
      body: `shop.companies.customer-tab.ask-unlink-${everywhere ? 'everywhere' : 'here'}`,
      translationVars: { name: companyName },
      buttons: [
        { type: 'secondary', label: 'common.cancel' },
        { type: 'danger', label: 'shop.companies.customer-tab.unlink', returnValue: true },
      ],
    });
    if (await firstValueFrom(question, { defaultValue: false })) await this.link(null);
  }

  protected async settled(): Promise<void> {
    this.picking.set(false);
    await Promise.all([this.query.reload(), this.asked.reload()]);
  }
}
