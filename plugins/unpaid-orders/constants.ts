import type { UnpaidOrdersOptions } from './types';

export const loggerCtx = 'UnpaidOrdersPlugin';
export const UNPAID_ORDERS_OPTIONS = Symbol('UNPAID_ORDERS_OPTIONS');

export const DEFAULT_OPTIONS: Required<UnpaidOrdersOptions> = {
  timeZone: 'Europe/Paris',
  schedule: '0 8-19 * * *',
  noticeDays: 7,
  recordingDays: 3,
};
