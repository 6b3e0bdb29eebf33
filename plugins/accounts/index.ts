export { AccountsPlugin } from './accounts.plugin';
export { TooManyAttemptsError } from './errors';
export { LoginLimitsService } from './services/login-limits.service';
export type { AccountsOptions, LoginLimits } from './types';
