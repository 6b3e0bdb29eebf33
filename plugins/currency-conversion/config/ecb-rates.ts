import { MalformedRatesError, readEcbRates } from '../rules/read-ecb-rates';
import type { ExchangeRateSource, PublishedRates } from '../types';

export const ECB_DAILY_RATES = 'https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml';

/** The day's list has some two thousand bytes. */
const MAXIMUM_BYTES = 256 * 1024;

export interface EcbRatesOptions {
  /** Default: {@link ECB_DAILY_RATES}. */
  url?: string;
  /** How long the whole answer may take, in milliseconds. Default: ten seconds. */
  timeout?: number;
}

/**
 * The European Central Bank's euro reference rates, published on working days about 16:00 in Frankfurt. They are meant for
 * information; whoever is paid by other rates names another source.
 */
export function ecbRates({ url = ECB_DAILY_RATES, timeout = 10_000 }: EcbRatesOptions = {}): ExchangeRateSource {
  return {
    code: 'ECB',
    load: async (): Promise<PublishedRates> => {
      // Only the address that the operator named is asked.
      const answer = await fetch(url, { signal: AbortSignal.timeout(timeout), redirect: 'error' });
      if (!answer.ok) {
        await answer.body?.cancel();
        throw new Error(`the answer is ${answer.status}`);
      }
      return readEcbRates(await boundedText(answer));
    },
  };
}

async function boundedText({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // Leaving the loop ends the transfer.
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > MAXIMUM_BYTES) throw new MalformedRatesError(`more than ${MAXIMUM_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
