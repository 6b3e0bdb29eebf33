import { PermissionDefinition } from '@vendure/core';

export const COMPANY_POINTS_OPTIONS = Symbol('COMPANY_POINTS_OPTIONS');
export const loggerCtx = 'CompanyPointsPlugin';

/** Code of the payment method's handler, and of the method in the contract. */
export const COMPANY_POINTS = 'company-points';

/**
 * Id of the blocking event handlers that credit loyalty points: whoever writes of them in the same transaction registers
 * its own `after` this one.
 */
export const LOYALTY_HANDLER = 'company-points-loyalty';

/**
 * Id of the blocking event handler that gives points back when lines are cancelled: whoever brings an order's other payments
 * in line with its new price registers its own `after` this one.
 */
export const CANCELLED_LINES_HANDLER = 'company-points-cancelled-lines';

/** The greatest balance of an account, so that sums stay within a 32 bit integer. */
export const MAXIMUM_POINTS = 1_000_000_000;

export const readPointsPermission = new PermissionDefinition({
  name: 'ReadPoints',
  description: 'See the points accounts of customers',
});

export const managePointsPermission = new PermissionDefinition({
  name: 'ManagePoints',
  description: 'Grant points, take them back and manage budgets',
});
