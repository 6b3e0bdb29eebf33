export { importCustomersPermission } from './constants';
export { CustomerAccountsPlugin } from './customer-accounts.plugin';
