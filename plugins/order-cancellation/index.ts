export { cancelAndRefundOrderPermission } from './constants';
export { OrderCancellationError, OrderRefundFailedError } from './errors';
export { OrderCancellationPlugin } from './order-cancellation.plugin';
export {
  type CancelAndRefundOrderInput,
  type CancelAndRefundOrderResult,
  OrderCancellationService,
} from './services/order-cancellation.service';
