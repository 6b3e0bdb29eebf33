import { PermissionDefinition } from '@vendure/core';

export const loggerCtx = 'OrderCancellationPlugin';

export const cancelAndRefundOrderPermission = new PermissionDefinition({
  name: 'CancelAndRefundOrder',
  description: 'Cancel an order and give its money back by one button (Annuler et rembourser)',
});
