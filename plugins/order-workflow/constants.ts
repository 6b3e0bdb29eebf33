import { PermissionDefinition } from '@vendure/core';

export const loggerCtx = 'OrderWorkflowPlugin';
export const ORDER_WORKFLOW_OPTIONS = Symbol('ORDER_WORKFLOW_OPTIONS');

export const manageDeliveryPermission = new PermissionDefinition({
  name: 'ManageDelivery',
  description: 'Change deliveries of orders: status, carrier, tracking, expected date (Livraison)',
});
