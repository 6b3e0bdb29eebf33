import { ScheduledTask } from '@vendure/core';
import { OrderEmailQueue } from '../services/order-email-queue';

/** Every minute: hands messages whose job was lost to the queue again. */
export const requeueOrderEmailsTask = new ScheduledTask({
  id: 'requeue-order-emails',
  description: 'Hands e-mails that are overdue to the job queue again',
  schedule: cron => cron.everyMinute(),
  execute: async ({ injector }) => ({ requeued: await injector.get(OrderEmailQueue).requeueOverdue() }),
});
