import type { OnApplicationBootstrap } from '@nestjs/common';
import { I18nService, PluginCommonModule, VendurePlugin } from '@vendure/core';
import { coreTexts } from './translations';
import { lacking, vendureTexts } from './vendure-texts';

/**
 * Vendure has no text for some of its own errors, which then answer their key ("errorResult.GUEST_CHECKOUT_ERROR"). This
 * gives each of them one in French and English, and changes none that Vendure has.
 */
@VendurePlugin({ compatibility: '^3.0.0', imports: [PluginCommonModule] })
export class CoreTextsPlugin implements OnApplicationBootstrap {
  constructor(private i18n: I18nService) {}

  onApplicationBootstrap(): void {
    for (const [language, texts] of Object.entries(coreTexts)) {
      this.i18n.addTranslation(language, lacking(texts, vendureTexts(language)));
    }
  }
}
