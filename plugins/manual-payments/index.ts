export { markPaymentReceivedPermission, revertPaymentReceivedPermission } from './constants';
export {
  NoAwaitedPaymentError,
  PaymentMethodNotManualError,
  PaymentReversalError,
  SeveralPaymentsAwaitedError,
} from './errors';
export { PaymentRevertedEvent } from './events/payment-reverted.event';
export { ManualPaymentsPlugin } from './manual-payments.plugin';
export { isChosenByStore } from './rules/store-choice';
export { creditorReference, isCreditorReference } from './rules/creditor-reference';
export { revertedReason } from './rules/reverted-reason';
export { type AskedAmount, type AskedAmountRule, AskedAmountService } from './services/asked-amount.service';
export { ManualPaymentsService } from './services/manual-payments.service';
export { OrderChangesService } from './services/order-changes.service';
export { OrderPaymentsService, type OrderPaymentView, orderPaymentViews } from './services/order-payments.service';
export {
  type OfferRule,
  type OfferVerdict,
  type PaymentOffer,
  PaymentOffersService,
} from './services/payment-offers.service';
export { ORDER_PAYMENT_RECEIVED, ORDER_PAYMENT_REVERTED } from './history';
export { namePaymentMethods, paymentMethodLabel } from './translations';
export {
  isManualMethod,
  type ManualMethod,
  type ManualPaymentsOptions,
  type OrderPaymentKind,
  type PaymentInstructions,
} from './types';
