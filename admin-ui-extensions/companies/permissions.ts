/** Who sees the companies, as the Admin API has it. */
export const MAY_SEE_COMPANIES = ['ReadCompany'];
export const MAY_CREATE_COMPANIES = ['CreateCompany'];
/** Change a company, and say for which one a customer buys. */
export const MAY_CHANGE_COMPANIES = ['UpdateCompany'];
export const MAY_SEE_CUSTOMERS = ['ReadCustomer'];
export const MAY_SEE_ORDERS = ['ReadOrder'];
