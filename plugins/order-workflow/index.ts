import './types';

export { manageDeliveryPermission } from './constants';
export { DeliveryNotAllowedError } from './errors';
export { OrderWorkflowPlugin } from './order-workflow.plugin';
export { ORDER_STATUSES, statusColor, statusLabel, statusTextColor, workflowStatus } from './rules/statuses';
export { type Carrier, CARRIERS } from './rules/carriers';
export { DeliveryOptionsService } from './services/delivery-options.service';
export { WorkflowService } from './services/workflow.service';
export type { OrderWorkflow, OrderWorkflowOptions, WorkflowStatus } from './types';
