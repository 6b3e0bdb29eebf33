export { cancelAndRefundOrderPermission } from './constants';
export { OrderCancellationError, OrderRefundFailedError, PartialRefundError, SurplusRefundError } from './errors';
export { OrderCancellationPlugin } from './order-cancellation.plugin';
export {
  type CancelAndRefundOrderInput,
  type CancelAndRefundOrderResult,
  OrderCancellationService,
} from './services/order-cancellation.service';
export {
  type PartialRefund,
  PartialRefundService,
  type PartialRefundShare,
  type RefundPartOfOrderInput,
  type RefundPartOfOrderResult,
} from './services/partial-refund.service';
export { type RefundSurplusResult, SurplusService } from './services/surplus.service';
