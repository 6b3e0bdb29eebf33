import type { LineNames } from './invoice-lines';

interface NameTranslation {
  languageCode: string;
  name: string;
}

/** The name in the first of the languages that it has been translated to. */
export function nameIn(translations: readonly NameTranslation[], languages: readonly string[]): string {
  for (const language of languages) {
    const found = translations.find(({ languageCode, name }) => languageCode === language && name !== '');
    if (found) return found.name;
  }
  return translations.at(0)?.name ?? '';
}

/** Names of variants and shipping methods, which are to be loaded with their translations. */
export function lineNames(languages: readonly string[]): LineNames {
  return {
    ofLine: ({ productVariant }) => ({
      description: nameIn(productVariant.translations, languages) || productVariant.sku,
      sku: productVariant.sku || null,
    }),
    ofShipping: ({ shippingMethod }) =>
      shippingMethod ? nameIn(shippingMethod.translations, languages) || shippingMethod.code : '',
  };
}
