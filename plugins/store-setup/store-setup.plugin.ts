import type { OnApplicationBootstrap } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { I18nService, PluginCommonModule, type Type, VendurePlugin } from '@vendure/core';
import { StoreSettingsPlugin } from '../store-settings';
import { adminSchema } from './api/schema';
import { CreateStoreResultResolver, StoreSetupResolver } from './api/store-setup.resolver';
import { OwnMarks } from './config/own-marks';
import { OwnStores } from './config/own-stores';
import { SharedWithOthers } from './config/shared-with-others';
import { CheckStore } from './services/check-store';
import { StoreMarksService } from './services/store-marks';
import { StoreMethods } from './services/store-methods';
import { StoreSetupService } from './services/store-setup.service';
import { messages } from './translations';
import { STORE_SETUP_OPTIONS, type StoreSetupOptions } from './types';

const defaults: StoreSetupOptions = { withheldPermissions: [] };

/** Several stores in one admin: a new one in one go (`createStore`), and to each administrator their own stores only. */
@VendurePlugin({
  compatibility: '^3.0.0',
  imports: [PluginCommonModule, StoreSettingsPlugin],
  providers: [
    CheckStore,
    StoreMethods,
    StoreSetupService,
    StoreMarksService,
    { provide: APP_INTERCEPTOR, useClass: OwnMarks },
    { provide: APP_INTERCEPTOR, useClass: OwnStores },
    { provide: APP_INTERCEPTOR, useClass: SharedWithOthers },
    { provide: STORE_SETUP_OPTIONS, useFactory: () => StoreSetupPlugin.options },
  ],
  adminApiExtensions: { schema: adminSchema, resolvers: [StoreSetupResolver, CreateStoreResultResolver] },
})
export class StoreSetupPlugin implements OnApplicationBootstrap {
  static options: StoreSetupOptions = defaults;

  constructor(private i18n: I18nService) {}

  static init(options: Partial<StoreSetupOptions> = {}): Type<StoreSetupPlugin> {
    this.options = { ...defaults, ...options };
    return StoreSetupPlugin;
  }

  onApplicationBootstrap(): void {
    for (const [language, resources] of Object.entries(messages)) this.i18n.addTranslation(language, resources);
  }
}
