import { createServer, type Server, type ServerResponse } from 'http';
import type { AddressInfo } from 'net';
import { afterEach, describe, expect, it } from 'vitest';
import { ecbList } from '../e2e/ecb-list';
import { MalformedRatesError } from '../rules/read-ecb-rates';
import { ecbRates } from './ecb-rates';

describe('asking the European Central Bank', () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  const asked = async (answer: (response: ServerResponse) => void, timeout?: number) => {
    server = createServer((_request, response) => {
      answer(response);
    });
    await new Promise<void>(resolve => server?.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return ecbRates({ url: `http://127.0.0.1:${port}/daily.xml`, timeout }).load();
  };

  it('answers the rates of the day', async () => {
    const { day, rates } = await asked(response => response.end(ecbList('2026-11-27', { USD: '1.0757' })));
    expect([day, rates.get('USD')]).toEqual(['2026-11-27', '1.0757']);
  });

  it('says what was answered instead', async () => {
    await expect(asked(response => response.writeHead(503).end('later'))).rejects.toThrow('503');
    await expect(asked(response => response.end('<html>'))).rejects.toBeInstanceOf(MalformedRatesError);
  });

  it('is not sent elsewhere', async () => {
    const asks: (string | undefined)[] = [];
    const moved = (response: ServerResponse) => {
      asks.push(response.req.url);
      response.writeHead(302, { location: '/elsewhere' }).end();
    };
    await expect(asked(moved)).rejects.toThrow('fetch failed');
    expect(asks).toEqual(['/daily.xml']);
  });

  it('waits neither for a beginning nor for an end', async () => {
    await expect(asked(() => undefined, 100)).rejects.toThrow('timeout');
    await expect(asked(response => response.write('<?xml '), 100)).rejects.toThrow('timeout');
  });

  it('takes no more than a list can have', async () => {
    const endless = (response: ServerResponse) => {
      const more = () => {
        if (!response.destroyed) response.write(Buffer.alloc(64 * 1024, ' '), more);
      };
      more();
    };
    await expect(asked(endless)).rejects.toThrow('262144 bytes');
  });
});
