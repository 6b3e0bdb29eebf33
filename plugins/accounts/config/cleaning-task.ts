import { ScheduledTask } from '@vendure/core';
import { LoginLimitsService } from '../services/login-limits.service';

/** Every hour: forgets the counters of log-in attempts whose time is over. */
export const loginAttemptsTask = new ScheduledTask({
  id: 'login-attempts',
  description: 'Forgets log-in attempts that do not count any more',
  schedule: cron => cron.everyHour(),
  execute: async ({ injector }) => ({ forgotten: await injector.get(LoginLimitsService).clean() }),
});
