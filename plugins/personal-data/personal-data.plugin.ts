import type { OnApplicationBootstrap, OnModuleInit } from '@nestjs/common';
import { I18nService, PluginCommonModule, type Type, VendurePlugin } from '@vendure/core';
import {
  CustomerDataResolver,
  EraseCustomerDataResultResolver,
  EraseMyDataResultResolver,
  ExportMyDataResultResolver,
  MyDataResolver,
} from './api/resolvers';
import { adminSchema, shopSchema } from './api/schema';
import { managePersonalDataPermission } from './constants';
import { PersonalDataSources } from './services/personal-data-sources';
import { PersonalDataService } from './services/personal-data.service';
import { Subjects } from './services/subjects';
import { AccountSource } from './sources/account-source';
import { OrdersSource } from './sources/orders-source';
import { messages } from './translations';

/**
 * What is known about a person, for that person: export and erasure, in both APIs. A plugin that knows something more adds a
 * `PersonalDataSource` in its `onModuleInit`.
 */
@VendurePlugin({
  compatibility: '^3.0.0',
  imports: [PluginCommonModule],
  providers: [AccountSource, OrdersSource, PersonalDataService, PersonalDataSources, Subjects],
  exports: [PersonalDataSources],
  adminApiExtensions: { schema: adminSchema, resolvers: [CustomerDataResolver, EraseCustomerDataResultResolver] },
  shopApiExtensions: {
    schema: shopSchema,
    resolvers: [MyDataResolver, EraseMyDataResultResolver, ExportMyDataResultResolver],
  },
  configuration: config => {
    const { authOptions } = config;
    authOptions.customPermissions = [...(authOptions.customPermissions ?? []), managePersonalDataPermission];
    return config;
  },
})
export class PersonalDataPlugin implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private i18n: I18nService,
    private sources: PersonalDataSources,
    private account: AccountSource,
    private orders: OrdersSource,
  ) {}

  static init(): Type<PersonalDataPlugin> {
    return PersonalDataPlugin;
  }

  onModuleInit(): void {
    this.sources.add(this.account, this.orders);
  }

  onApplicationBootstrap(): void {
    for (const [language, resources] of Object.entries(messages)) this.i18n.addTranslation(language, resources);
  }
}
