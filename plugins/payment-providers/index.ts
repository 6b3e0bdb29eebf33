import './history';

export { ProviderPaymentFailedEvent, UnexpectedMoneyEvent } from './events/provider-money.events';
export { ORDER_PAYMENT_FAILED, ORDER_UNEXPECTED_MONEY } from './history';
export { PaymentProvidersPlugin } from './payment-providers.plugin';
export { HostedPaymentsService } from './services/hosted-payments.service';
export { accountName } from './rules/account-name';
export type {
  BraintreeAccount,
  MollieAccount,
  PaymentProvidersOptions,
  ProviderAccounts,
  StripeAccount,
  UnexpectedReason,
} from './types';
