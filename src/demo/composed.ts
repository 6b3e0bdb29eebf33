import type { INestApplication } from '@nestjs/common';
import { ConfigService } from '@vendure/core';
import { PaymentProvidersPlugin, type ProviderAccounts } from '../../plugins/payment-providers';

/** Whether a plugin, by the name of its class, is in the server: the demo stores can also be filled in plain Vendure. */
export function isComposed(app: INestApplication, plugin: string): boolean {
  return app.get(ConfigService).plugins.some(entry => 'name' in entry && entry.name === plugin);
}

/** Whether the secrets of an account at that payment provider are set. */
export function hasAccounts(app: INestApplication, provider: keyof ProviderAccounts): boolean {
  if (!isComposed(app, PaymentProvidersPlugin.name)) return false;
  return Object.keys(PaymentProvidersPlugin.options.accounts[provider]).length > 0;
}
