import { inject, Injectable } from '@angular/core';
import { DataService, NotificationService } from '@vendure/admin-ui/core';
import { firstValueFrom } from 'rxjs';
import type { Action } from '../../shared/action';
import { ShopSettleCompanyDocument } from './graphql.generated';

/** An administrator's word on the company for which a customer buys. */
@Injectable({ providedIn: 'root' })
export class SettleCompany {
  private readonly dataService = inject(DataService);
  private readonly notifications = inject(NotificationService);

  /**
   * Links the customer to a company, or with null to none; settles what the customer asked for.
   * @param action tells where it did not work
   * @returns whether it was done
   */
  async settle(action: Action, customerId: string, companyId: string | null): Promise<boolean> {
    const done = await action.run(async () => {
      await firstValueFrom(this.dataService.mutate(ShopSettleCompanyDocument, { customerId, companyId }));
      return null;
    });
    if (done) this.notifications.success(`shop.companies.requests.${companyId ? 'linked' : 'unlinked'}`);
    return done;
  }
}
