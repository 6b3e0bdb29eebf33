/** How many passwords may be tried before the next one has to wait. */
export interface LoginLimits {
  /** For one account from one address: somebody who has forgotten, or is guessing. */
  perAccountAndAddress: number;
  /** For one account from everywhere: many machines that guess. Higher, as a stranger can use it up for its owner. */
  perAccount: number;
  /** From one address for all accounts: one machine that tries many. Higher, as an office may share one. */
  perAddress: number;
  /** From the first try that failed until all are forgotten. */
  windowMinutes: number;
}

export interface AccountsOptions {
  loginLimits: LoginLimits;
}

export const ACCOUNTS_OPTIONS = Symbol('ACCOUNTS_OPTIONS');
