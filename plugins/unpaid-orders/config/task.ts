import { ScheduledTask } from '@vendure/core';
import { UnpaidOrders } from '../services/unpaid-orders';

/** Reminds of money that has not come and cancels orders of which nothing has. */
export const followUpUnpaidOrdersTask = (schedule: string): ScheduledTask =>
  new ScheduledTask({
    id: 'follow-up-unpaid-orders',
    description: 'Reminds of payments that have not come, and cancels unpaid orders',
    schedule,
    timeout: '30m',
    execute: async ({ injector, scheduledContext }) => ({
      ...(await injector.get(UnpaidOrders).followUpAll(scheduledContext)),
    }),
  });
