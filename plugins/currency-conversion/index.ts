import './types';

export { ECB_DAILY_RATES, ecbRates, type EcbRatesOptions } from './config/ecb-rates';
export { readExchangeRatesPermission, updateExchangeRatesPermission } from './constants';
export { CurrencyConversionPlugin } from './currency-conversion.plugin';
export { ExchangeRate } from './entities/exchange-rate.entity';
export { MalformedRatesError } from './rules/read-ecb-rates';
export { ExchangeRatesService } from './services/exchange-rates.service';
export { PricingCurrencyService } from './services/pricing-currency.service';
export { RateUpdates } from './services/rate-updates';
export { StoreAmounts } from './services/store-amounts';
export type { CurrencyConversionOptions, ExchangeRateSource, PublishedRates, SetExchangeRateInput } from './types';
