import type { OnApplicationBootstrap } from '@nestjs/common';
import { I18nService, PluginCommonModule, type Type, VendurePlugin } from '@vendure/core';
import { CompaniesPlugin } from '../companies';
import {
  CreateCustomerAccountResultResolver,
  CustomerAccountsResolver,
  CustomerImportResolver,
  CustomerImportsResolver,
} from './api/resolvers';
import { adminSchema } from './api/schema';
import { importCustomersPermission } from './constants';
import { CustomerImport } from './entities/customer-import.entity';
import { CustomerAccountsService } from './services/customer-accounts.service';
import { CustomerImports } from './services/customer-imports';
import { CustomerRecords } from './services/customer-records';
import { Invitations } from './services/invitations';
import { messages } from './translations';

/** Accounts that an administrator makes for people: one by one, or from a file; with or without inviting them by mail. */
@VendurePlugin({
  compatibility: '^3.0.0',
  imports: [PluginCommonModule, CompaniesPlugin],
  entities: [CustomerImport],
  providers: [CustomerAccountsService, CustomerImports, CustomerRecords, Invitations],
  adminApiExtensions: {
    schema: adminSchema,
    resolvers: [
      CreateCustomerAccountResultResolver,
      CustomerAccountsResolver,
      CustomerImportResolver,
      CustomerImportsResolver,
    ],
  },
  configuration: config => {
    const { authOptions } = config;
    authOptions.customPermissions = [...(authOptions.customPermissions ?? []), importCustomersPermission];
    return config;
  },
})
export class CustomerAccountsPlugin implements OnApplicationBootstrap {
  constructor(private i18n: I18nService) {}

  static init(): Type<CustomerAccountsPlugin> {
    return CustomerAccountsPlugin;
  }

  onApplicationBootstrap(): void {
    for (const [language, resources] of Object.entries(messages)) this.i18n.addTranslation(language, resources);
  }
}
