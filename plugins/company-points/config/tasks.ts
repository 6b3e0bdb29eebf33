import { ScheduledTask } from '@vendure/core';
import { AbandonedPointsService } from '../services/abandoned-points.service';
import { BatchesService } from '../services/batches.service';
import { BudgetsService } from '../services/budgets.service';
import { ExpiryService } from '../services/expiry.service';
import { ExpiryWarnings } from '../services/expiry-warnings';

/** Every ten minutes: gives back points that were set aside for carts which nobody paid. */
export const releaseAbandonedPointsTask = new ScheduledTask({
  id: 'release-abandoned-points',
  description: 'Gives back points that were set aside for abandoned carts',
  schedule: cron => cron.every(10).minutes(),
  timeout: '5m',
  execute: async ({ injector, scheduledContext }) => ({
    released: await injector.get(AbandonedPointsService).releaseAll(scheduledContext),
  }),
});

/** Every hour: takes expired points out of the balances, and tells of those that are about to expire. */
export const expirePointsTask = new ScheduledTask({
  id: 'expire-points',
  description: 'Lets points expire, and warns before',
  schedule: cron => cron.everyHour(),
  timeout: '30m',
  execute: async ({ injector, scheduledContext }) => ({
    expired: await injector.get(ExpiryService).expireAll(scheduledContext),
    warned: await injector.get(ExpiryWarnings).warnAll(scheduledContext),
  }),
});

/** Every hour: grants the budgets of a period that has begun. */
export const renewBudgetsTask = new ScheduledTask({
  id: 'renew-points-budgets',
  description: 'Grants points budgets anew',
  schedule: cron => cron.everyHour(),
  timeout: '10m',
  execute: async ({ injector, scheduledContext }) => ({
    renewed: await injector.get(BudgetsService).renew(scheduledContext),
  }),
});

/** Every five minutes: takes up grants to many whose job was lost. */
export const resumeBatchesTask = new ScheduledTask({
  id: 'resume-points-batches',
  description: 'Takes up interrupted grants of points',
  schedule: cron => cron.every(5).minutes(),
  execute: async ({ injector, scheduledContext }) => ({
    resumed: await injector.get(BatchesService).resume(scheduledContext),
  }),
});
