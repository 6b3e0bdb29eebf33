import type { OnApplicationBootstrap } from '@nestjs/common';
import { I18nService, PluginCommonModule, VendurePlugin } from '@vendure/core';
import { plainErrors } from './config/plain-errors';
import { messages } from './translations';

/** What `HardenPlugin` leaves open: suggestions in errors, and a refusal that says what to do, in the reader's language. */
@VendurePlugin({
  compatibility: '^3.0.0',
  imports: [PluginCommonModule],
  configuration: config => {
    config.apiOptions.apolloServerPlugins.push(plainErrors);
    return config;
  },
})
export class HardeningPlugin implements OnApplicationBootstrap {
  constructor(private i18n: I18nService) {}

  onApplicationBootstrap(): void {
    for (const [language, resources] of Object.entries(messages)) this.i18n.addTranslation(language, resources);
  }
}
