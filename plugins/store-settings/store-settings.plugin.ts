import type { MiddlewareConsumer, NestModule } from '@nestjs/common';
import { ConfigService, PluginCommonModule, type Type, VendurePlugin } from '@vendure/core';
import { adminApiExtensions, shopApiExtensions } from './api/api-extensions';
import { SettingProblemResolver } from './api/setting-problem.resolver';
import { StoreResolver } from './api/store.resolver';
import { storeFields } from './custom-fields';
import { RequestLanguageMiddleware } from './language';
import { StoreService } from './services/store.service';
import './types';

/** A channel as a store: its identity, its settings, its language. */
@VendurePlugin({
  compatibility: '^3.0.0',
  imports: [PluginCommonModule],
  providers: [StoreService, RequestLanguageMiddleware],
  exports: [StoreService],
  adminApiExtensions: { schema: adminApiExtensions, resolvers: [SettingProblemResolver] },
  shopApiExtensions: { schema: shopApiExtensions, resolvers: [StoreResolver] },
  configuration: config => {
    const channel = (config.customFields.Channel ??= []);
    const known = new Set(channel.map(({ name }) => name));
    channel.push(...storeFields.filter(({ name }) => !known.has(name)));
    return config;
  },
})
export class StoreSettingsPlugin implements NestModule {
  constructor(private configService: ConfigService) {}

  static init(): Type<StoreSettingsPlugin> {
    return StoreSettingsPlugin;
  }

  configure(consumer: MiddlewareConsumer): void {
    const { adminApiPath, shopApiPath } = this.configService.apiOptions;
    consumer.apply(RequestLanguageMiddleware).forRoutes(adminApiPath, shopApiPath);
  }
}
