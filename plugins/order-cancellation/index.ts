export { cancelAndRefundOrderPermission } from './constants';
export { OrderCancellationError, OrderRefundFailedError, SurplusRefundError } from './errors';
export { OrderCancellationPlugin } from './order-cancellation.plugin';
export {
  type CancelAndRefundOrderInput,
  type CancelAndRefundOrderResult,
  OrderCancellationService,
} from './services/order-cancellation.service';
export { type RefundSurplusResult, SurplusService } from './services/surplus.service';
