import type { OnApplicationBootstrap } from '@nestjs/common';
import {
  DefaultProductVariantPriceSelectionStrategy,
  I18nService,
  PluginCommonModule,
  TransactionalConnection,
  type Type,
  VendurePlugin,
} from '@vendure/core';
import { ExactPricesPlugin, VariantPricingService } from '../exact-prices';
import { OrderRecalculationPlugin } from '../order-recalculation';
import { ExchangeRatesResolver, PricingCurrencyResolver, VariantPricingCurrencyResolver } from './api/admin.resolver';
import { LineConversionResolver } from './api/order-line.resolver';
import { adminSchema, sharedSchema } from './api/schema';
import { ConvertingPriceSelection } from './config/converting-price-selection';
import { priceCustomFields } from './config/custom-fields';
import { ecbRates } from './config/ecb-rates';
import { KeepFollowedCurrencies } from './config/keep-followed-currencies';
import { KeepRuling } from './config/keep-ruling';
import { updateExchangeRatesTask } from './config/tasks';
import { CURRENCY_CONVERSION_OPTIONS, readExchangeRatesPermission, updateExchangeRatesPermission } from './constants';
import { ExchangeRate } from './entities/exchange-rate.entity';
import { LineConversion } from './entities/line-conversion.entity';
import { rulingPrice } from './rules/ruling-price';
import { ExchangeRatesService } from './services/exchange-rates.service';
import { FollowedCurrencies } from './services/followed-currencies';
import { LineConversions } from './services/line-conversions';
import { MarkedVariants } from './services/marked-variants';
import { PricingCurrencyService } from './services/pricing-currency.service';
import { RateUpdates } from './services/rate-updates';
import { RatesInForce } from './services/rates-in-force';
import { StoreAmounts } from './services/store-amounts';
import { messages } from './translations';
import type { CurrencyConversionOptions } from './types';
import './types';

/**
 * Products that are priced in another currency than the one of the order, converted at the end-of-day exchange rate that is
 * stored for the day.
 *
 * Give the channel its currencies, wait for the task `update-exchange-rates` or set a rate by `setExchangeRate`, price the
 * variants in their currency, and say `setPricingCurrency(productId, currencyCode)`. List the plugin after `ExactPricesPlugin`
 * and after any other that selects prices.
 */
@VendurePlugin({
  compatibility: '^3.0.0',
  imports: [PluginCommonModule, ExactPricesPlugin, OrderRecalculationPlugin],
  entities: [ExchangeRate, LineConversion],
  providers: [
    ExchangeRatesService,
    FollowedCurrencies,
    LineConversions,
    MarkedVariants,
    PricingCurrencyService,
    RatesInForce,
    RateUpdates,
    StoreAmounts,
    { provide: CURRENCY_CONVERSION_OPTIONS, useFactory: () => CurrencyConversionPlugin.options },
  ],
  exports: [ExchangeRatesService, PricingCurrencyService, RateUpdates, StoreAmounts],
  adminApiExtensions: {
    schema: adminSchema,
    resolvers: [ExchangeRatesResolver, LineConversionResolver, PricingCurrencyResolver, VariantPricingCurrencyResolver],
  },
  shopApiExtensions: { schema: sharedSchema, resolvers: [LineConversionResolver] },
  configuration: config => {
    const { authOptions, catalogOptions, dbConnectionOptions, schedulerOptions } = config;
    config.customFields.ProductVariantPrice = [
      ...(config.customFields.ProductVariantPrice ?? []),
      ...priceCustomFields,
    ];
    catalogOptions.productVariantPriceSelectionStrategy = new ConvertingPriceSelection(
      catalogOptions.productVariantPriceSelectionStrategy ?? new DefaultProductVariantPriceSelectionStrategy(),
    );
    authOptions.customPermissions = [
      ...(authOptions.customPermissions ?? []),
      readExchangeRatesPermission,
      updateExchangeRatesPermission,
    ];
    schedulerOptions.tasks = [...(schedulerOptions.tasks ?? []), updateExchangeRatesTask];
    const subscribers = Array.isArray(dbConnectionOptions.subscribers) ? dbConnectionOptions.subscribers : [];
    config.dbConnectionOptions = { ...dbConnectionOptions, subscribers: [...subscribers, KeepRuling] };
    return config;
  },
})
export class CurrencyConversionPlugin implements OnApplicationBootstrap {
  static options: CurrencyConversionOptions = { source: ecbRates() };

  static init(options: Partial<CurrencyConversionOptions> = {}): Type<CurrencyConversionPlugin> {
    this.options = { source: ecbRates(), ...options };
    return CurrencyConversionPlugin;
  }

  constructor(
    private i18n: I18nService,
    private connection: TransactionalConnection,
    private variantPricing: VariantPricingService,
  ) {}

  onApplicationBootstrap(): void {
    new KeepFollowedCurrencies(this.connection.rawConnection);
    for (const [language, resources] of Object.entries(messages)) this.i18n.addTranslation(language, resources);
    this.variantPricing.refuseWhere((ctx, { productVariantPrices }) => {
      const ruling = rulingPrice(ctx, productVariantPrices);
      return ruling && { message: 'currencyConversion.pricedIn', variables: { currency: ruling.currencyCode } };
    });
  }
}
