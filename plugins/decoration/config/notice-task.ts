import { ScheduledTask } from '@vendure/core';
import { DecorationNotices } from '../services/decoration-notices';

/** Every minute: tells of decorations that customers changed after placing their orders. */
export const decorationNoticeTask = new ScheduledTask({
  id: 'decoration-notices',
  description: 'Tells the merchant of decorations that were changed after the order was placed',
  schedule: cron => cron.everyMinute(),
  execute: async ({ injector }) => ({ told: await injector.get(DecorationNotices).publishSettled() }),
});
