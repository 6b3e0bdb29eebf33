import type { OnModuleInit } from '@nestjs/common';
import { PluginCommonModule, VendurePlugin } from '@vendure/core';
import { CompaniesPlugin, CompaniesService, CompanyCustomers } from '../companies';
import { CompanyPointsPlugin, Recipients } from '../company-points';

/** Points and budgets for companies: `source: "company"` in `grantPoints` and `PointsBudgetInput`. */
@VendurePlugin({
  compatibility: '^3.0.0',
  imports: [PluginCommonModule, CompaniesPlugin, CompanyPointsPlugin],
})
export class CompanyBudgetsPlugin implements OnModuleInit {
  constructor(
    private companies: CompaniesService,
    private customers: CompanyCustomers,
    private recipients: Recipients,
  ) {}

  onModuleInit(): void {
    this.recipients.register({
      code: 'company',
      find: async (ctx, id) => {
        const company = await this.companies.findOne(ctx, id);
        return company && { name: company.name, customerIds: await this.customers.idsOf(ctx, company) };
      },
    });
  }
}
