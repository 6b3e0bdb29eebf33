import { Inject, Injectable } from '@nestjs/common';
import { Semaphore } from 'async-mutex';
import { type Attempt, attemptCounters } from '../rules/attempt-keys';
import { ACCOUNTS_OPTIONS, type AccountsOptions } from '../types';

/**
 * Attempts that are under way count against one another until their passwords turn out right: of many at once by the same
 * account or address this server looks at half as many as the limit has room for, and the others wait.
 */
@Injectable()
export class AttemptTurnsService {
  private turns = new Map<string, Semaphore>();

  constructor(@Inject(ACCOUNTS_OPTIONS) private options: AccountsOptions) {}

  /** Waits for a turn. @returns what ends it */
  async take(attempt: Attempt): Promise<() => void> {
    const releases: (() => void)[] = [];
    // Always in this order, so that no two wait for one another.
    for (const { key, limit } of attemptCounters(attempt, this.options.loginLimits)) {
      releases.push(await this.takeOne(key, Math.max(1, Math.floor(limit / 2))));
    }
    return () => {
      for (const release of releases.reverse()) release();
    };
  }

  private async takeOne(key: string, most: number): Promise<() => void> {
    const turns = this.turns.get(key) ?? new Semaphore(most);
    this.turns.set(key, turns);
    const [, release] = await turns.acquire();
    return () => {
      release();
      if (turns.getValue() === most) this.turns.delete(key);
    };
  }
}
