import { PermissionDefinition } from '@vendure/core';

export const CURRENCY_CONVERSION_OPTIONS = Symbol('CURRENCY_CONVERSION_OPTIONS');
export const loggerCtx = 'CurrencyConversionPlugin';

/** The source of a rate that an administrator set. */
export const MANUAL = 'MANUAL';

export const readExchangeRatesPermission = new PermissionDefinition({
  name: 'ReadExchangeRates',
  description: 'See the exchange rates of a store',
});

export const updateExchangeRatesPermission = new PermissionDefinition({
  name: 'UpdateExchangeRates',
  description: 'Set exchange rates of a store',
});
