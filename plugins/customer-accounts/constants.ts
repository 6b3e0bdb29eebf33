import { PermissionDefinition } from '@vendure/core';

export const importCustomersPermission = new PermissionDefinition({
  name: 'ImportCustomers',
  description: 'Take in files of customers, with their companies and groups',
});
