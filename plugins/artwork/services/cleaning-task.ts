import { ScheduledTask } from '@vendure/core';
import { CleaningService } from './cleaning.service';

/** Every hour, on one server or worker: removes artwork that nothing has referred to for a day. */
export const cleanArtworkTask = new ScheduledTask({
  id: 'clean-artwork',
  description: 'Removes uploaded artwork that nothing refers to',
  schedule: cron => cron.everyHour(),
  timeout: '10m',
  execute: ({ injector, scheduledContext }) => injector.get(CleaningService).clean(scheduledContext),
});
