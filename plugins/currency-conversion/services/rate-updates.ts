import { Inject, Injectable } from '@nestjs/common';
import { Channel, Logger, type RequestContext, RequestContextService, TransactionalConnection } from '@vendure/core';
import { CURRENCY_CONVERSION_OPTIONS, loggerCtx } from '../constants';
import { isDay, utcDay } from '../rules/days';
import { pairRates } from '../rules/exchange-rates';
import { MalformedRatesError } from '../rules/read-ecb-rates';
import type { CurrencyConversionOptions, PublishedRates } from '../types';
import { ExchangeRatesService } from './exchange-rates.service';

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
    for (const store of stores) {
      const storeCtx = await this.requestContexts.create({ apiType: 'admin', channelOrToken: store });
      const pairs = pairRates(published, store.availableCurrencyCodes);
      updated += await this.connection.withTransaction(storeCtx, txCtx =>
        this.exchangeRates.takeOver(txCtx, source.code, published.day, pairs),
      );
    }
    return updated;
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
      const problem = reason instanceof Error ? reason.message : String(reason);
      const message = `Exchange rates of ${this.options.source?.code}: ${problem}`;
      if (reason instanceof MalformedRatesError) Logger.error(message, loggerCtx);
      else Logger.warn(message, loggerCtx);
      return null;
    }
  }
}
