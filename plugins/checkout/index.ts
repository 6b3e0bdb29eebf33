import './types';

export { CheckoutPlugin } from './checkout.plugin';
export { orderCode } from './rules/order-code';
export { SummaryService } from './services/summary.service';
export { TermsVersionError } from './services/terms.service';
export type { CheckoutOptions } from './types';
