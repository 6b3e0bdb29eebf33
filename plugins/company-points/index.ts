import './types';

export { checkPoints, type PointsProblem } from './check-points';
export { CompanyPointsPlugin } from './company-points.plugin';
export { COMPANY_POINTS, LOYALTY_HANDLER, managePointsPermission, readPointsPermission } from './constants';
export { PointsAccount } from './entities/points-account.entity';
export { PointsBatch } from './entities/points-batch.entity';
export { PointsBudget } from './entities/points-budget.entity';
export { PointsEntry } from './entities/points-entry.entity';
export {
  InsufficientPointsError,
  InvalidPointsError,
  PointsExceedAmountDueError,
  PointsImportError,
  PointsNotAvailableError,
} from './errors';
export { PointsEarnedEvent } from './events/points-earned.event';
export { PointsExpiringEvent } from './events/points-expiring.event';
export { storePoints, type StorePoints } from './rules/store-points';
export { AccountsService } from './services/accounts.service';
export { type EarnedPoints, LoyaltyService } from './services/loyalty.service';
export { Recipients, type RecipientSource } from './services/recipients';
export type { CompanyPointsOptions, PointsEntryType, PointsPaymentMetadata } from './types';
