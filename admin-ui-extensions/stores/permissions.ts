/** Who makes stores, as the Admin API has it. */
export const MAY_CREATE_STORES = ['SuperAdmin'];
