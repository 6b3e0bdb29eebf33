import sax from 'sax';
import type { PublishedRates } from '../types';
import { isDay } from './days';
import { keptRate } from './exchange-rates';

/** What a source answered is no list of rates. */
export class MalformedRatesError extends Error {}

/** The five entities of XML and no others; the types of the package do not know the last option. */
const PARSING = { xmlns: true, strictEntities: true };

/**
 * The European Central Bank's daily reference rates: `<Cube time="2026-11-27"><Cube currency="USD" rate="1.0842"/>…`.
 * @throws MalformedRatesError where it is anything else; half a list is none
 */
export function readEcbRates(xml: string): PublishedRates {
  const days: string[] = [];
  const rates = new Map<string, string>();
  const parser = sax.parser(true, PARSING);
  parser.onerror = ({ message }) => {
    throw new MalformedRatesError(`no well-formed XML: ${message.split('\n', 1)[0]}`);
  };
  parser.onopentag = tag => {
    const { local, attributes } = tag as sax.QualifiedTag;
    if (local !== 'Cube') return;
    if (attributes.time) days.push(attributes.time.value);
    if (attributes.currency) addRate(rates, attributes.currency.value, attributes.rate?.value ?? '');
  };
  parser.write(xml).close();
  const [day] = days;
  if (days.length !== 1 || !isDay(day)) throw new MalformedRatesError('not the rates of one day');
  if (rates.size === 0) throw new MalformedRatesError('no rates in it');
  return { day, base: 'EUR', rates };
}

function addRate(rates: Map<string, string>, currency: string, text: string): void {
  const rate = keptRate(text);
  if (!/^[A-Z]{3}$/.test(currency) || !rate) throw new MalformedRatesError(`${currency}: no rate in “${text}”`);
  if (rates.has(currency)) throw new MalformedRatesError(`${currency}: two rates`);
  rates.set(currency, rate);
}
