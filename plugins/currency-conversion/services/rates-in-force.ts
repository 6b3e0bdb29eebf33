import { Injectable } from '@nestjs/common';
import {
  type CurrencyCode,
  type RequestContext,
  RequestContextCacheService,
  TransactionalConnection,
} from '@vendure/core';
import type { SelectQueryBuilder } from 'typeorm';
import { ExchangeRate } from '../entities/exchange-rate.entity';
import { utcDay } from '../rules/days';

/** Of each pair of currencies the latest rate up to today, which is the day in UTC. */
@Injectable()
export class RatesInForce {
  constructor(
    private connection: TransactionalConnection,
    private requestCache: RequestContextCacheService,
  ) {}

  /** From a currency to the one of the request. All rates to that one are read once a request. */
  async from(ctx: RequestContext, currency: CurrencyCode): Promise<ExchangeRate | undefined> {
    const key = `RatesInForce.${ctx.channelId}.${ctx.currencyCode}`;
    const rates = await this.requestCache.get(ctx, key, () =>
      this.query(ctx).andWhere('rate.toCurrency = :to', { to: ctx.currencyCode }).getMany(),
    );
    return rates.find(({ fromCurrency }) => fromCurrency === currency);
  }

  /** The currencies to which there is a rate from this one. */
  async reachableFrom(ctx: RequestContext, currency: CurrencyCode): Promise<CurrencyCode[]> {
    const rates = await this.query(ctx).andWhere('rate.fromCurrency = :from', { from: currency }).getMany();
    return rates.map(({ toCurrency }) => toCurrency);
  }

  private query(ctx: RequestContext): SelectQueryBuilder<ExchangeRate> {
    const query = this.connection.getRepository(ctx, ExchangeRate).createQueryBuilder('rate');
    const latest = query
      .subQuery()
      .select('MAX(newer.day)')
      .from(ExchangeRate, 'newer')
      .where('newer.channelId = rate.channelId')
      .andWhere('newer.fromCurrency = rate.fromCurrency')
      .andWhere('newer.toCurrency = rate.toCurrency')
      .andWhere('newer.day <= :today');
    return query
      .where('rate.channelId = :channelId', { channelId: ctx.channelId, today: utcDay() })
      .andWhere(`rate.day = ${latest.getQuery()}`);
  }
}
