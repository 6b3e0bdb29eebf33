import { Logger, RequestContextService } from '@vendure/core';
import { createServer, type Server } from 'http';
import type { AddressInfo } from 'net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type CurrencyConversionOptions, ExchangeRatesService, RateUpdates } from '..';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';
import { CURRENCY_CONVERSION_OPTIONS } from '../constants';
import { utcDay } from '../rules/days';
import { ecbList } from './ecb-list';
import { rates, sellIn, setRate, TODAY, YESTERDAY } from './rates-client';

const TOMORROW = utcDay(new Date(Date.now() + 24 * 3_600_000));

describe('exchange rates', () => {
  let server: ShopServer;
  let admin: GraphqlClient;
  let bank: Server;
  /** What the bank answers. */
  let answer: string;

  beforeAll(async () => {
    bank = createServer((_request, response) => {
      response.end(answer);
    });
    await new Promise<void>(resolve => bank.listen(0, '127.0.0.1', resolve));
    const { port } = bank.address() as AddressInfo;
    server = await createShopServer({ env: { EXCHANGE_RATES_URL: `http://127.0.0.1:${port}/eurofxref-daily.xml` } });
    admin = await server.admin('company-store');
    // The default channel of the demo has two.
    await sellIn(await server.admin(''), ['EUR']);
    await sellIn(admin, ['USD', 'CAD', 'EUR']);
  });
  afterAll(async () => {
    bank.close();
    await server.stop();
  });

  const update = async () => {
    const ctx = await server.app.get(RequestContextService).create({ apiType: 'admin' });
    return server.app.get(RateUpdates).updateAll(ctx);
  };

  it('are asked for every hour', async () => {
    const { scheduledTasks } = await (
      await server.admin('')
    ).request<{ scheduledTasks: object[] }>(`{ scheduledTasks { id schedule } }`);
    expect(scheduledTasks).toContainEqual({ id: 'update-exchange-rates', schedule: '0 * * * *' });
  });

  it('B21 are set for a day, and set anew', async () => {
    const rate = { fromCurrency: 'CAD', toCurrency: 'USD', rate: '0.730', day: YESTERDAY };
    expect(await setRate(admin, rate)).toEqual({ ...rate, rate: '0.73', source: 'MANUAL' });
    await setRate(admin, { ...rate, rate: ' 0.7312000001 ' });
    const { day } = await setRate(admin, { fromCurrency: 'CAD', toCurrency: 'USD', rate: '0.75' });
    expect(day).toBe(TODAY);
    expect(await rates(admin)).toEqual([`${TODAY} CAD USD 0.75 MANUAL`, `${YESTERDAY} CAD USD 0.7312000001 MANUAL`]);
  });

  it.each([
    [{ rate: '0' }, 'An exchange rate is a decimal number above 0'],
    [{ rate: '0,73' }, 'An exchange rate is a decimal number above 0'],
    [{ rate: '0.12345678901' }, 'no more than ten decimals'],
    [{ rate: '1000001' }, 'at most 1000000'],
    [{ day: TOMORROW }, 'that is not in the future'],
    [{ day: '2026-02-30' }, 'Give a day of the calendar'],
    [{ toCurrency: 'CAD' }, 'between two different currencies'],
    [{ toCurrency: 'JPY' }, 'This store does not sell in JPY.'],
  ])('refuses %j, saying why', async (change, message) => {
    const input = { fromCurrency: 'CAD', toCurrency: 'USD', rate: '0.73', day: TODAY, ...change };
    await expect(setRate(admin, input)).rejects.toMatchObject({
      codes: ['USER_INPUT_ERROR'],
      message: expect.stringContaining(message) as string,
    });
    await expect(setRate(admin.with({ languageCode: 'fr' }), input)).rejects.not.toThrow(message);
  });

  it('B21 are taken over from the bank for every pair of currencies, and not where an administrator set one', async () => {
    answer = ecbList(TODAY, { USD: '1.0757', JPY: '162.33', CAD: '1.4711' });
    const [manual] = await rates(admin);
    const published = [
      `${TODAY} CAD EUR 0.6797634423 ECB`,
      manual,
      `${TODAY} EUR CAD 1.4711 ECB`,
      `${TODAY} EUR USD 1.0757 ECB`,
      `${TODAY} USD CAD 1.3675746026 ECB`,
      `${TODAY} USD EUR 0.9296272195 ECB`,
    ];
    expect(await update()).toBe(5);
    const all = await rates(admin);
    expect(all.slice(0, 6)).toEqual(published);
    expect(await update()).toBe(0);
    expect(await rates(admin)).toEqual(all);
    answer = ecbList(TODAY, { USD: '1.0757', CAD: '1.4712' });
    expect(await update()).toBe(3);
    expect((await rates(admin)).slice(0, 3)).toEqual([
      `${TODAY} CAD EUR 0.6797172376 ECB`,
      manual,
      `${TODAY} EUR CAD 1.4712 ECB`,
    ]);
  });

  it.each([
    ['a page', () => '<html><body>Maintenance</body></html>'],
    ['half a list', () => ecbList(TODAY, { USD: '2', CAD: '2' }).slice(0, -30)],
    ['too much', () => ecbList(TODAY, { USD: '2', CAD: '2' }).replace('<Cube>', `<Cube>${' '.repeat(300_000)}`)],
    ['a day that has not come', () => ecbList(TOMORROW, { USD: '2', CAD: '2' })],
  ])('stay as they are when the bank answers %s', async (_what, given) => {
    answer = given();
    const before = await rates(admin);
    expect(await update()).toBe(0);
    expect(await rates(admin)).toEqual(before);
  });

  it('are each store’s own', async () => {
    const boutique = await server.admin('boutique');
    expect(await rates(boutique)).toEqual([]);
    await expect(setRate(boutique, { fromCurrency: 'CAD', toCurrency: 'EUR', rate: '0.6' })).rejects.toThrow('CAD');
    await sellIn(boutique, ['EUR', 'CAD']);
    const before = await rates(admin);
    await setRate(boutique, { fromCurrency: 'CAD', toCurrency: 'EUR', rate: '0.6' });
    answer = ecbList(TODAY, { USD: '1.0757', CAD: '1.4712' });
    expect(await update()).toBe(1);
    expect(await rates(boutique)).toEqual([`${TODAY} CAD EUR 0.6 MANUAL`, `${TODAY} EUR CAD 1.4712 ECB`]);
    expect(await rates(admin)).toEqual(before);
  });

  it('reach the other stores where one fails, which is logged on one short line', async () => {
    const service = server.app.get(ExchangeRatesService);
    const takeOver = service.takeOver.bind(service);
    const failing = vi.spyOn(service, 'takeOver').mockImplementation((ctx, ...rest) => {
      if (ctx.channel.code === 'boutique') throw new Error(`Lost\n\tconnection ${'x'.repeat(300)}`);
      return takeOver(ctx, ...rest);
    });
    const logged = vi.spyOn(Logger, 'error').mockImplementation(() => undefined);
    answer = ecbList(TODAY, { USD: '1.0758', CAD: '1.4713' });
    try {
      expect(await update()).toBe(5);
      const [[message]] = logged.mock.calls;
      expect(message).toMatch(/^Exchange rates of ECB for boutique: Lost connection x+$/);
      expect(message.length).toBeLessThan(250);
    } finally {
      failing.mockRestore();
      logged.mockRestore();
    }
    expect(await update()).toBe(1);
  });

  it('of a source that are none do not keep a store from its others', async () => {
    const boutique = await server.admin('boutique');
    const options = server.app.get<CurrencyConversionOptions>(CURRENCY_CONVERSION_OPTIONS);
    const { source } = options;
    const published = new Map([
      ['USD', 'none'],
      ['CAD', '1.6'],
    ]);
    options.source = { code: 'OWN', load: () => Promise.resolve({ day: TODAY, base: 'EUR', rates: published }) };
    try {
      expect(await update()).toBe(1);
    } finally {
      options.source = source;
    }
    expect((await rates(boutique))[1]).toBe(`${TODAY} EUR CAD 1.6 OWN`);
  });

  it('are taken over once by several servers at once, and set by several people at once', async () => {
    answer = ecbList(YESTERDAY, { USD: '1.08', CAD: '1.5' });
    const changed = await Promise.all(Array.from({ length: 6 }, update));
    expect(Math.max(...changed)).toBe(7);
    await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        setRate(admin, { fromCurrency: 'EUR', toCurrency: 'CAD', rate: `1.5${index}`, day: YESTERDAY }),
      ),
    );
    const ofYesterday = (await rates(admin)).filter(row => row.startsWith(YESTERDAY));
    expect(ofYesterday).toHaveLength(6);
    expect(ofYesterday[1]).toBe(`${YESTERDAY} CAD USD 0.7312000001 MANUAL`);
    expect(ofYesterday[2]).toMatch(/EUR CAD 1\.5[1-5]? MANUAL$/);
  });
});
