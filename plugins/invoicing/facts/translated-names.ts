import type { ShippingMethod } from '@vendure/core';
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

/** Names of variants and shipping methods, all with their translations. */
export function lineNames(languages: readonly string[], shippingMethods: readonly ShippingMethod[]): LineNames {
  const methods = new Map(shippingMethods.map(method => [method.id, method]));
  return {
    ofLine: ({ productVariant }) => ({
      description: nameIn(productVariant.translations, languages) || productVariant.sku,
      sku: productVariant.sku || null,
    }),
    ofShipping: ({ shippingMethodId }) => {
      const method = shippingMethodId == null ? undefined : methods.get(shippingMethodId);
      return method ? nameIn(method.translations, languages) || method.code : '';
    },
  };
}
