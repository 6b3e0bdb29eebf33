export type { FollowUp } from './rules/follow-up';
export { FollowUpService } from './services/follow-up.service';
export { UnpaidOrders } from './services/unpaid-orders';
export type { UnpaidOrdersOptions } from './types';
export { UnpaidOrdersPlugin } from './unpaid-orders.plugin';
