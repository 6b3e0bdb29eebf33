import type { OnApplicationBootstrap } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { I18nService, PluginCommonModule, type Type, VendurePlugin } from '@vendure/core';
import { shopSchema } from './api/schema';
import { SessionResolver } from './api/session.resolver';
import { loginAttemptsTask } from './config/cleaning-task';
import { CredentialsGate } from './config/credentials-gate';
import { ShopPasswordStrategy } from './config/password-strategy';
import { LoginAttempts } from './entities/login-attempts.entity';
import { AttemptTurnsService } from './services/attempt-turns.service';
import { LoginLimitsService } from './services/login-limits.service';
import { OneCustomerService } from './services/one-customer.service';
import { StoreJoiningService } from './services/store-joining.service';
import { messages } from './translations';
import { ACCOUNTS_OPTIONS, type AccountsOptions } from './types';

const defaults: AccountsOptions = {
  loginLimits: { perAccountAndAddress: 10, perAccount: 20, perAddress: 100, windowMinutes: 15 },
};

/** Accounts that are hard to break into: which passwords may be chosen, how often one may be tried. */
@VendurePlugin({
  compatibility: '^3.0.0',
  imports: [PluginCommonModule],
  entities: [LoginAttempts],
  providers: [
    AttemptTurnsService,
    LoginLimitsService,
    OneCustomerService,
    StoreJoiningService,
    { provide: APP_INTERCEPTOR, useClass: CredentialsGate },
    { provide: ACCOUNTS_OPTIONS, useFactory: () => AccountsPlugin.options },
  ],
  exports: [LoginLimitsService],
  shopApiExtensions: { schema: shopSchema, resolvers: [SessionResolver] },
  configuration: config => {
    const { authOptions, schedulerOptions } = config;
    authOptions.passwordValidationStrategy = new ShopPasswordStrategy();
    schedulerOptions.tasks = [...(schedulerOptions.tasks ?? []), loginAttemptsTask];
    return config;
  },
})
export class AccountsPlugin implements OnApplicationBootstrap {
  static options: AccountsOptions = defaults;

  constructor(private i18n: I18nService) {}

  static init(options: { loginLimits?: Partial<AccountsOptions['loginLimits']> } = {}): Type<AccountsPlugin> {
    this.options = { loginLimits: { ...defaults.loginLimits, ...options.loginLimits } };
    return AccountsPlugin;
  }

  onApplicationBootstrap(): void {
    for (const [language, resources] of Object.entries(messages)) this.i18n.addTranslation(language, resources);
  }
}
