import { CrudPermissionDefinition } from '@vendure/core';

/** CreateCompany, ReadCompany, UpdateCompany and DeleteCompany. */
export const companyPermission = new CrudPermissionDefinition('Company', operation => {
  const verb = operation.charAt(0).toUpperCase() + operation.slice(1);
  return operation === 'update'
    ? 'Update companies, and say for which one a customer buys'
    : `${verb} companies, the list of who buys`;
});
