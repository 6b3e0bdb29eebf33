import { createHash } from 'crypto';
import type { LoginLimits } from '../types';
import { networkOf } from './network';

export interface Attempt {
  /** What was given as user name. */
  identifier: string;
  /** The network address that the request came from. */
  address: string;
}

export interface AttemptCounter {
  key: string;
  limit: number;
}

const hash = (...parts: string[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/**
 * What an attempt counts for. The narrowest first: whoever is stopped there uses up nothing of the wider ones, so that one
 * machine alone cannot lock an account's owner out.
 */
export function attemptCounters({ identifier, address }: Attempt, limits: LoginLimits): AttemptCounter[] {
  const account = identifier.trim().toLowerCase();
  const network = networkOf(address);
  return [
    { key: hash('account-and-address', account, network), limit: limits.perAccountAndAddress },
    { key: hash('account', account), limit: limits.perAccount },
    { key: hash('address', network), limit: limits.perAddress },
  ];
}
