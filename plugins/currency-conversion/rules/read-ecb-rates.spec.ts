import { describe, expect, it } from 'vitest';
import { ecbList } from '../e2e/ecb-list';
import { MalformedRatesError, readEcbRates } from './read-ecb-rates';

const DAY = '2026-11-27';
const list = ecbList(DAY, { USD: '1.0757', JPY: '162.33', CAD: '1.4711' });

describe("the European Central Bank's list", () => {
  it('is read', () => {
    const { day, base, rates } = readEcbRates(list);
    expect([day, base]).toEqual([DAY, 'EUR']);
    expect([...rates]).toEqual([
      ['USD', '1.0757'],
      ['JPY', '162.33'],
      ['CAD', '1.4711'],
    ]);
  });

  it.each([
    ['nothing', ''],
    ['a page', '<!DOCTYPE html><html><body>Maintenance<br></body></html>'],
    ['another document', '<Cubes/>'],
    ['half a list', list.slice(0, -40)],
    ['no rates', ecbList(DAY, {})],
    ['no day', list.replace(/ time='[^']*'/, '')],
    ['two days', list.replace('</Cube>\n\t</Cube>', `</Cube><Cube time='${DAY}'/>\n\t</Cube>`)],
    ['a day that is none', ecbList('2026-02-30', { USD: '1.0757' })],
    ['a rate of nothing', ecbList(DAY, { USD: '0' })],
    ['a rate that is none', ecbList(DAY, { USD: '1,0757' })],
    ['a currency that is none', ecbList(DAY, { US: '1.0757' })],
    ['a currency twice', list.replace("'JPY'", "'USD'")],
    ['an entity of its own', list.replace('Reference rates', '&lol;')],
  ])('is not read from %s', (_what, xml) => {
    expect(() => readEcbRates(xml)).toThrow(MalformedRatesError);
  });
});
