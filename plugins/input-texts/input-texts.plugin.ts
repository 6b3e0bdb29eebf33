import type { OnApplicationBootstrap } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { I18nService, PluginCommonModule, VendurePlugin } from '@vendure/core';
import { InputTextsGate } from './config/input-texts-gate';
import { messages } from './translations';

/**
 * Bounds the texts that Vendure's own mutations take from customers and merchants, and refuses U+0000 in every query and
 * mutation, with a sentence that names the field and before anything is written.
 */
@VendurePlugin({
  compatibility: '^3.0.0',
  imports: [PluginCommonModule],
  providers: [{ provide: APP_INTERCEPTOR, useClass: InputTextsGate }],
})
export class InputTextsPlugin implements OnApplicationBootstrap {
  constructor(private i18n: I18nService) {}

  onApplicationBootstrap(): void {
    for (const [language, resources] of Object.entries(messages)) this.i18n.addTranslation(language, resources);
  }
}
