/** Who sees accounts, batches and budgets, as the Admin API has it. Any of these will do. */
export const MAY_SEE_POINTS = ['ReadPoints', 'ManagePoints'];
export const MAY_MANAGE_POINTS = ['ManagePoints'];
export const MAY_SEE_GROUPS = ['ReadCustomer', 'ReadCustomerGroup'];
export const MAY_SEE_COMPANIES = ['ReadCompany'];
