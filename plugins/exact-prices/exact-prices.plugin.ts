import type { OnApplicationBootstrap } from '@nestjs/common';
import { I18nService, PluginCommonModule, type Type, VendurePlugin } from '@vendure/core';
import { OrderRecalculationPlugin } from '../order-recalculation';
import { StoredPricingResolver, VariantPricingResolver } from './api/admin.resolver';
import { ExactUnitPriceResolver } from './api/order-line.resolver';
import { ExactPriceResolver } from './api/product-variant.resolver';
import { adminSchema, sharedSchema } from './api/schema';
import { priceCustomFields } from './config/custom-fields';
import { exactColumns } from './config/exact-columns';
import { ExactMoneyStrategy } from './config/exact-money-strategy';
import { KeepExactPrice } from './config/keep-exact-price';
import { PriceBreakStrategy } from './config/price-break-strategy';
import { ExactImport } from './services/exact-import';
import { LinePricing } from './services/line-pricing';
import { PricedAssignments } from './services/priced-assignments';
import { StorePrice } from './services/store-price';
import { VariantPrices } from './services/variant-prices';
import { VariantPricingService } from './services/variant-pricing.service';
import { messages } from './translations';
import './types';

const shared = [ExactPriceResolver, ExactUnitPriceResolver];

/**
 * Unit prices with tenths of a cent, and cheaper ones by the quantity of a product in the order.
 *
 * Set them with `setVariantPricing`, or `setVariantPricings` for several at once. Totals stay whole cents, so nothing else in the project has to know. The generated
 * migration for PostgreSQL drops and adds the three price columns: write `ALTER COLUMN … TYPE` instead.
 */
@VendurePlugin({
  compatibility: '^3.0.0',
  imports: [PluginCommonModule, OrderRecalculationPlugin],
  providers: [ExactImport, LinePricing, PricedAssignments, StorePrice, VariantPrices, VariantPricingService],
  exports: [LinePricing, VariantPrices, VariantPricingService],
  adminApiExtensions: { schema: adminSchema, resolvers: [...shared, StoredPricingResolver, VariantPricingResolver] },
  shopApiExtensions: { schema: sharedSchema, resolvers: shared },
  configuration: config => {
    const { entityOptions, dbConnectionOptions } = config;
    config.customFields.ProductVariantPrice = [
      ...(config.customFields.ProductVariantPrice ?? []),
      ...priceCustomFields,
    ];
    entityOptions.moneyStrategy = new ExactMoneyStrategy();
    entityOptions.metadataModifiers = [...(entityOptions.metadataModifiers ?? []), exactColumns];
    config.orderOptions.orderItemPriceCalculationStrategy = new PriceBreakStrategy();
    const subscribers = Array.isArray(dbConnectionOptions.subscribers) ? dbConnectionOptions.subscribers : [];
    config.dbConnectionOptions = { ...dbConnectionOptions, subscribers: [...subscribers, KeepExactPrice] };
    return config;
  },
})
export class ExactPricesPlugin implements OnApplicationBootstrap {
  static init(): Type<ExactPricesPlugin> {
    return ExactPricesPlugin;
  }

  constructor(private i18n: I18nService) {}

  onApplicationBootstrap(): void {
    for (const [language, resources] of Object.entries(messages)) this.i18n.addTranslation(language, resources);
  }
}
