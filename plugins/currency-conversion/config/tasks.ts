import { ScheduledTask } from '@vendure/core';
import { RateUpdates } from '../services/rate-updates';

/** Every hour: takes over the newest published exchange rates. */
export const updateExchangeRatesTask = new ScheduledTask({
  id: 'update-exchange-rates',
  description: 'Takes over the newest published exchange rates',
  schedule: cron => cron.everyHour(),
  timeout: '5m',
  execute: async ({ injector, scheduledContext }) => ({
    updated: await injector.get(RateUpdates).updateAll(scheduledContext),
  }),
});
