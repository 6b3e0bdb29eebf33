import { PermissionDefinition } from '@vendure/core';

export const managePersonalDataPermission = new PermissionDefinition({
  name: 'ManagePersonalData',
  description: 'Export and erase what is known about a customer',
});
