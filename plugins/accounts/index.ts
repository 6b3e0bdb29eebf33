export { AccountsPlugin } from './accounts.plugin';
export { TooManyAttemptsError } from './errors';
export { passwordRefusal } from './rules/password-refusal';
export { LoginLimitsService } from './services/login-limits.service';
export type { AccountsOptions, LoginLimits } from './types';
