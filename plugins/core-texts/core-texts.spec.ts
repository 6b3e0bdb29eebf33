import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { describe, expect, it } from 'vitest';
import { coreTexts } from './translations';
import { coreDirectory, lacking, type Texts, vendureTexts } from './vendure-texts';

/** What translates by key (`translate('message.…')`, errors that are thrown) and what error results say. */
const KEYS = /['"`]((?:error|message|errorResult)\.[A-Za-z][\w-]*)['"`]/g;
const RESULTS = /this\.message = '([A-Z_]+)'/g;

function keysOfVendure(): string[] {
  const core = coreDirectory();
  const files = readdirSync(core, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.js'));
  const keys = files.flatMap(name => {
    const source = readFileSync(join(core, name), 'utf8');
    const thrown = Array.from(source.matchAll(KEYS), ([, key]) => key ?? '');
    const answered = Array.from(source.matchAll(RESULTS), ([, key]) => `errorResult.${key}`);
    return name.includes('generated-graphql') ? [...thrown, ...answered] : thrown;
  });
  return [...new Set(keys)].sort();
}

function has(texts: Texts, path: string): boolean {
  const [group = '', key = ''] = path.split('.');
  return texts[group]?.[key] !== undefined;
}

const keysOf = (texts: Texts) =>
  Object.entries(texts).flatMap(([group, byKey]) => Object.keys(byKey).map(key => `${group}.${key}`));

describe('texts of core', () => {
  const keys = keysOfVendure();

  it('finds the keys that Vendure uses', () => {
    expect(keys).toEqual(
      expect.arrayContaining([
        'error.payment-method-not-found',
        'errorResult.GUEST_CHECKOUT_ERROR',
        'message.cannot-transition-to-payment-when-order-is-empty',
      ]),
    );
    expect(keys.length).toBeGreaterThan(150);
  });

  describe.each(['fr', 'en'] as const)('in %s', language => {
    const theirs = vendureTexts(language);
    const ours: Texts = coreTexts[language];

    it('are there for every key, by Vendure or by us', () => {
      const known = [...keysOf(vendureTexts('en')), ...keys];
      expect(known.filter(key => !has(theirs, key) && !has(ours, key))).toEqual([]);
    });

    it('are given for no key that Vendure has a text for', () => {
      expect(lacking(ours, theirs)).toEqual(ours);
    });

    it('are given for no key that nobody uses', () => {
      const used = new Set(keys);
      expect(keysOf(ours).filter(key => !used.has(key))).toEqual([]);
    });
  });

  it('leaves out what is known already', () => {
    const texts = { error: { a: 'ours', b: 'ours' }, message: { c: 'ours' } };
    expect(lacking(texts, { error: { a: 'theirs' } })).toEqual({ error: { b: 'ours' }, message: { c: 'ours' } });
  });
});
