import { PermissionDefinition } from '@vendure/core';

export const DECORATION_OPTIONS = Symbol('DECORATION_OPTIONS');

export const manageProductionPermission = new PermissionDefinition({
  name: 'ManageProduction',
  description: 'Start and reopen production: lock and unlock the decoration of orders',
});
