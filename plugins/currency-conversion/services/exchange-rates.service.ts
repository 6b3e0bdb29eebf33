import { Injectable } from '@nestjs/common';
import {
  type CurrencyCode,
  ListQueryBuilder,
  type ListQueryOptions,
  type PaginatedList,
  type RequestContext,
  TransactionalConnection,
  UserInputError,
} from '@vendure/core';
import { Not } from 'typeorm';
import { MANUAL } from '../constants';
import { ExchangeRate } from '../entities/exchange-rate.entity';
import { isDay, utcDay } from '../rules/days';
import { keptRate, MAXIMUM_RATE, type PairRate } from '../rules/exchange-rates';
import type { SetExchangeRateInput } from '../types';
import { MarkedVariants } from './marked-variants';

const KEY = ['channelId', 'fromCurrency', 'toCurrency', 'day'];
const VALUES = ['rate', 'source', 'updatedAt'];

/** The exchange rates of the store of the request. */
@Injectable()
export class ExchangeRatesService {
  constructor(
    private connection: TransactionalConnection,
    private lists: ListQueryBuilder,
    private marked: MarkedVariants,
  ) {}

  /** The latest day first. */
  async findAll(
    ctx: RequestContext,
    options?: ListQueryOptions<ExchangeRate> | null,
  ): Promise<PaginatedList<ExchangeRate>> {
    const [items, totalItems] = await this.lists
      .build(ExchangeRate, options ?? undefined, {
        ctx,
        where: { channelId: ctx.channelId },
        orderBy: { day: 'DESC', fromCurrency: 'ASC', toCurrency: 'ASC' },
      })
      .getManyAndCount();
    return { items, totalItems };
  }

  /** Takes the place of the day's rate, if there is one. @throws UserInputError in the words of the request's language */
  async set(ctx: RequestContext, input: SetExchangeRateInput): Promise<ExchangeRate> {
    const { fromCurrency, toCurrency } = input;
    for (const currency of [fromCurrency, toCurrency]) assertAvailable(ctx, currency);
    if (fromCurrency === toCurrency) throw new UserInputError('currencyConversion.sameCurrency');
    const rate = keptRate(input.rate.trim());
    if (rate === null) throw new UserInputError('currencyConversion.rate', { maximum: MAXIMUM_RATE });
    const day = input.day ?? utcDay();
    if (!isDay(day) || day > utcDay()) throw new UserInputError('currencyConversion.day');
    const repository = this.connection.getRepository(ctx, ExchangeRate);
    const key = { channelId: ctx.channelId, fromCurrency, toCurrency, day };
    await repository
      .createQueryBuilder()
      .insert()
      .values({ ...key, rate, source: MANUAL, updatedAt: new Date() })
      .orUpdate(VALUES, KEY)
      .updateEntity(false)
      .execute();
    await this.marked.announce(ctx, [fromCurrency]);
    return repository.findOneByOrFail(key);
  }

  /** Called in a transaction. What an administrator set for the day stays. Answers how many rates are new or changed. */
  async takeOver(ctx: RequestContext, source: string, day: string, pairs: readonly PairRate[]): Promise<number> {
    const repository = this.connection.getRepository(ctx, ExchangeRate);
    const known = await repository.findBy({ channelId: ctx.channelId, day });
    const changed = pairs.filter(pair => {
      const kept = known.find(row => row.fromCurrency === pair.fromCurrency && row.toCurrency === pair.toCurrency);
      return !kept || (kept.source !== MANUAL && (kept.rate !== pair.rate || kept.source !== source));
    });
    if (changed.length === 0) return 0;
    // SQLite has no condition here, and needs none: nobody else writes since `known` was read.
    await repository
      .createQueryBuilder()
      .insert()
      .values(changed.map(pair => ({ ...pair, channelId: ctx.channelId, day, source, updatedAt: new Date() })))
      .orUpdate(VALUES, KEY, { overwriteCondition: { where: { source: Not(MANUAL) } } })
      .updateEntity(false)
      .execute();
    await this.marked.announce(
      ctx,
      changed.map(pair => pair.fromCurrency),
    );
    return changed.length;
  }
}

/** @throws UserInputError for a currency that the store does not sell in */
export function assertAvailable(ctx: RequestContext, currency: CurrencyCode): void {
  if (!ctx.channel.availableCurrencyCodes.includes(currency)) {
    throw new UserInputError('currencyConversion.currencyNotAvailable', { currency });
  }
}
