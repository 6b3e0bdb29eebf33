/** Make a person's account, as the Admin API has it. */
export const MAY_CREATE_CUSTOMERS = ['CreateCustomer'];
/** Send the link with which a password is chosen. */
export const MAY_INVITE = ['UpdateCustomer'];
export const MAY_IMPORT_CUSTOMERS = ['ImportCustomers'];
/** Put somebody into a group: to see the groups, and to change them. */
export const MAY_SEE_GROUPS = ['ReadCustomer', 'ReadCustomerGroup'];
export const MAY_CHANGE_GROUPS = ['UpdateCustomerGroup'];
