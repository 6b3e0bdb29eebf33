import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { SharedModule } from '@vendure/admin-ui/core';
import { Action } from '../../shared/action';
import { BusyButtonDirective } from '../../shared/busy-button.directive';
import { CompanyPickerComponent } from '../picker/company-picker.component';
import type { ShopCompanyRequestsQuery } from './graphql.generated';
import { SettleCompany } from './settle-company.service';

type CompanyRequest = ShopCompanyRequestsQuery['companyRequests']['items'][number];

/** One customer who asks for a company: confirmed, or linked to another one. */
@Component({
  selector: 'shop-company-request',
  imports: [SharedModule, BusyButtonDirective, CompanyPickerComponent],
  templateUrl: './company-request.component.html',
  styleUrls: ['../../shared/order-tab.css', './company-request.component.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CompanyRequestComponent {
  readonly request = input.required<CompanyRequest>();
  readonly maySettle = input.required<boolean>();
  readonly linksCustomer = input.required<boolean>();
  readonly settled = output();

  protected readonly action = new Action();
  protected readonly picking = signal(false);
  private readonly companies = inject(SettleCompany);

  protected async settle(companyId: string): Promise<void> {
    if (await this.companies.settle(this.action, this.request().customer.id, companyId)) this.settled.emit();
  }
}
