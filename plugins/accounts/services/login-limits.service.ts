import { Inject, Injectable } from '@nestjs/common';
import { type RequestContext, TransactionalConnection } from '@vendure/core';
import { LessThan } from 'typeorm';
import { LoginAttempts } from '../entities/login-attempts.entity';
import { type Attempt, attemptCounters } from '../rules/attempt-keys';
import { ACCOUNTS_OPTIONS, type AccountsOptions } from '../types';

const MINUTE = 60_000;

/**
 * Counts passwords that are tried, in the database, so that two servers agree. An attempt is counted before its password is
 * looked at and taken back when it was right: a hundred at once get no more tries than one after the other.
 */
@Injectable()
export class LoginLimitsService {
  constructor(
    private connection: TransactionalConnection,
    @Inject(ACCOUNTS_OPTIONS) private options: AccountsOptions,
  ) {}

  /** @returns null, or for how many minutes no password is looked at */
  begin(attempt: Attempt): Promise<number | null> {
    return this.connection.withTransaction(async ctx => {
      for (const { key, limit } of attemptCounters(attempt, this.options.loginLimits)) {
        const { value, endsAt } = await this.count(ctx, key);
        if (value > limit) return Math.max(1, Math.ceil((endsAt.getTime() - Date.now()) / MINUTE));
      }
      return null;
    });
  }

  /** The password was right: what the account had against it is forgotten, and its address has one less. */
  async succeed(attempt: Attempt): Promise<void> {
    const [pair, account, address] = attemptCounters(attempt, this.options.loginLimits).map(({ key }) => key);
    await this.connection.withTransaction(async ctx => {
      const counters = this.connection.getRepository(ctx, LoginAttempts);
      // One after the other, as they are counted: in any other order two requests could wait for one another.
      await counters.delete({ key: pair });
      await counters.delete({ key: account });
      await counters
        .createQueryBuilder()
        .update()
        .set({ value: () => '"value" - 1' })
        .where('"key" = :address AND "value" > 0', { address })
        .execute();
    });
  }

  /** @returns how many counters were of no use any more */
  async clean(): Promise<number> {
    return this.connection.withTransaction(async ctx => {
      const { affected } = await this.connection
        .getRepository(ctx, LoginAttempts)
        .delete({ endsAt: LessThan(new Date()) });
      return affected ?? 0;
    });
  }

  /** Adds one, from one again where the time is over. The row stays locked until the end of the transaction. */
  private async count(ctx: RequestContext, key: string): Promise<LoginAttempts> {
    const counters = this.connection.getRepository(ctx, LoginAttempts);
    const now = new Date();
    const endsAt = new Date(now.getTime() + this.options.loginLimits.windowMinutes * MINUTE);
    await counters.createQueryBuilder().insert().values({ key, value: 0, endsAt }).orIgnore().execute();
    const { affected } = await counters
      .createQueryBuilder()
      .update()
      .set({
        value: () => 'CASE WHEN "endsAt" < :now THEN 1 ELSE "value" + 1 END',
        endsAt: () => 'CASE WHEN "endsAt" < :now THEN :endsAt ELSE "endsAt" END',
      })
      .where({ key })
      .setParameters({ now, endsAt })
      .execute();
    // A right password of another request has just taken the row away.
    return affected ? counters.findOneByOrFail({ key }) : this.count(ctx, key);
  }
}
