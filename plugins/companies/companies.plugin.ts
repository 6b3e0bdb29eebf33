import type { OnApplicationBootstrap } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { I18nService, PluginCommonModule, type Type, VendurePlugin } from '@vendure/core';
import { PersonalDataPlugin } from '../personal-data';
import { StoreSettingsPlugin } from '../store-settings';
import { CompaniesResolver } from './api/companies.resolver';
import { CompanyRequestResolver, CompanyResolver } from './api/company.resolver';
import { CustomerCompanyResolver } from './api/customer.resolver';
import { adminSchema, shopSchema } from './api/schema';
import { companyPermission } from './constants';
import { customerFields } from './config/custom-fields';
import { RegistrationCheck } from './config/registration-check';
import { CompanyMembership } from './entities/company-membership.entity';
import { Company } from './entities/company.entity';
import { AccountOpening } from './services/account-opening';
import { CompaniesService } from './services/companies.service';
import { CompanyClaims } from './services/company-claims';
import { CompanyCustomers } from './services/company-customers';
import { CompanyDuplicates } from './services/company-duplicates';
import { CompanyLinks } from './services/company-links';
import { CompanyOrders } from './services/company-orders';
import { CompanyRecords } from './services/company-records';
import { CompanyTurnovers } from './services/company-turnover';
import { CustomerCompanyService } from './services/customer-company.service';
import { MembershipSource } from './services/membership-source';
import { Memberships } from './services/memberships';
import { messages } from './translations';
import './types';

/**
 * Who buys, and for which company: the list of companies of each store, filled by registrations and by administrators.
 *
 * A storefront sends `customFields: { companyName }` with `registerCustomerAccount`. A new name makes the company; one that
 * is there already waits in `companyRequests` until an administrator answers with `setCustomerCompany`.
 */
@VendurePlugin({
  compatibility: '^3.0.0',
  imports: [PluginCommonModule, PersonalDataPlugin, StoreSettingsPlugin],
  entities: [Company, CompanyMembership],
  providers: [
    AccountOpening,
    CompaniesService,
    CompanyClaims,
    CompanyCustomers,
    CompanyDuplicates,
    CompanyLinks,
    CompanyOrders,
    CompanyRecords,
    CompanyTurnovers,
    CustomerCompanyService,
    Memberships,
    MembershipSource,
    { provide: APP_INTERCEPTOR, useClass: RegistrationCheck },
  ],
  exports: [CompaniesService, CompanyCustomers, CompanyLinks, CustomerCompanyService],
  adminApiExtensions: {
    schema: adminSchema,
    resolvers: [CompaniesResolver, CompanyResolver, CompanyRequestResolver, CustomerCompanyResolver],
  },
  shopApiExtensions: { schema: shopSchema, resolvers: [CustomerCompanyResolver] },
  configuration: config => {
    config.customFields.Customer = [...(config.customFields.Customer ?? []), ...customerFields];
    config.authOptions.customPermissions = [...(config.authOptions.customPermissions ?? []), companyPermission];
    return config;
  },
})
export class CompaniesPlugin implements OnApplicationBootstrap {
  constructor(private i18n: I18nService) {}

  static init(): Type<CompaniesPlugin> {
    return CompaniesPlugin;
  }

  onApplicationBootstrap(): void {
    for (const [language, resources] of Object.entries(messages)) this.i18n.addTranslation(language, resources);
  }
}
