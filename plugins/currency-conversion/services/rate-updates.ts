import { Inject, Injectable } from '@nestjs/common';
import { Channel, Logger, type RequestContext, RequestContextService, TransactionalConnection } from '@vendure/core';
import { CURRENCY_CONVERSION_OPTIONS, loggerCtx } from '../constants';
import { isDay, utcDay } from '../rules/days';
import { pairRates } from '../rules/exchange-rates';
import { MalformedRatesError } from '../rules/read-ecb-rates';
import type { CurrencyConversionOptions, PublishedRates } from '../types';
import { ExchangeRatesService } from './exchange-rates.service';

const MAXIMUM_LOGGED = 200;

/** Published rates, for each store that sells in several currencies. */
@Injectable()
export class RateUpdates {
  constructor(
    private connection: TransactionalConnection,
    private requestContexts: RequestContextService,
    private exchangeRates: ExchangeRatesService,
    @Inject(CURRENCY_CONVERSION_OPTIONS) private options: CurrencyConversionOptions,
  ) {}

  /** As often as one likes, from several servers too. Answers how many rates are new or changed. */
  async updateAll(ctx: RequestContext): Promise<number> {
    const { source } = this.options;
    const channels = await this.connection.getRepository(ctx, Channel).find();
    const stores = channels.filter(({ availableCurrencyCodes }) => availableCurrencyCodes.length > 1);
    if (!source || stores.length === 0) return 0;
    const published = await this.published();
    if (!published) return 0;
    let updated = 0;
    for (const store of stores) updated += await this.updateOne(store, source.code, published);
    return updated;
  }

  /** What is wrong in one store, or with the rates of its currencies, does not keep the others from theirs. */
  private async updateOne(store: Channel, source: string, published: PublishedRates): Promise<number> {
    try {
      const storeCtx = await this.requestContexts.create({ apiType: 'admin', channelOrToken: store });
      const pairs = pairRates(published, store.availableCurrencyCodes);
      return await this.connection.withTransaction(storeCtx, ctx =>
        this.exchangeRates.takeOver(ctx, source, published.day, pairs),
      );
    } catch (reason) {
      Logger.error(`Exchange rates of ${source} for ${store.code}: ${problemOf(reason)}`, loggerCtx);
      return 0;
    }
  }

  /** Null where the source has none: the rates that are there stay in force. */
  private async published(): Promise<PublishedRates | null> {
    try {
      const published = await this.options.source?.load();
      if (!published) return null;
      const { day } = published;
      if (!isDay(day) || day > utcDay()) throw new MalformedRatesError(`${day} is no day up to today`);
      return published;
    } catch (reason) {
      const message = `Exchange rates of ${this.options.source?.code}: ${problemOf(reason)}`;
      if (reason instanceof MalformedRatesError) Logger.error(message, loggerCtx);
      else Logger.warn(message, loggerCtx);
      return null;
    }
  }
}

/** On one line and cut: it may quote what somebody else's server has answered. */
function problemOf(reason: unknown): string {
  const problem = reason instanceof Error ? reason.message : String(reason);
  return problem.replace(/[\s\p{Cc}]+/gu, ' ').slice(0, MAXIMUM_LOGGED);
}
