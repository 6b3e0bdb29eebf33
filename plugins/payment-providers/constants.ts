export const PAYMENT_PROVIDERS_OPTIONS = Symbol('PAYMENT_PROVIDERS_OPTIONS');
export const loggerCtx = 'PaymentProvidersPlugin';

/** Name of the account for all stores that have none of their own. */
export const DEFAULT_ACCOUNT = 'DEFAULT';

/** The queue in which payments that were begun and no longer fit their order are cancelled at their provider. */
export const RETIRE_QUEUE = 'retire-payment-intents';
