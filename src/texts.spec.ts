import { readdirSync, readFileSync } from 'fs';
import path from 'path';
import { beforeAll, describe, expect, it } from 'vitest';

interface Texts {
  [key: string]: string | Texts;
}
type Languages = Record<'fr' | 'en', Texts>;

const root = path.join(__dirname, '..');
const files = readdirSync(path.join(root, 'plugins'), { recursive: true, encoding: 'utf8' })
  .map(file => path.join('plugins', file))
  .filter(file => file.endsWith('.ts'));

/** `'companies.otherStore'`, or what stands before the variable part of `` `companies.${field}` ``. */
const NAMED = /['"`]([a-z][A-Za-z]+(?:\.\w+)+)['"`]/g;
const COMPOSED = /`([a-z][A-Za-z]+(?:\.\w+)*)\.\$\{/g;
/** `message = 'KEY'` and `new DeliveryNotAllowedError('KEY')`; the first argument of ArtworkRejectedError is no key. */
const MESSAGE = /(?:\bmessage = |new (?!ArtworkRejected)\w+Error\()'([A-Z]+(?:_[A-Z]+)*)'/g;
/** Keys that a type lists. */
const REFUSALS = /type \w+Refusal =([^;]+);/g;

const matches = (source: string, pattern: RegExp) => Array.from(source.matchAll(pattern), ([, key]) => key ?? '');

const at = (texts: Texts, key: string) =>
  key
    .split('.')
    .reduce<string | Texts | undefined>((found, part) => (typeof found === 'object' ? found[part] : found), texts);

const leaves = (texts: Texts, prefix = ''): string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${prefix}${key}`] : leaves(value, `${prefix}${key}.`),
  );

const isLanguages = (value: unknown): value is Languages =>
  typeof value === 'object' && value !== null && 'fr' in value && 'en' in value;

function merge(into: Texts, texts: Texts): Texts {
  for (const [key, value] of Object.entries(texts)) {
    const there = into[key];
    into[key] = typeof value === 'string' ? value : merge(typeof there === 'object' ? there : {}, value);
  }
  return into;
}

/** What a plugin's `translations.ts` exports to be added to Vendure's texts. */
async function messagesOf(file: string): Promise<Languages[]> {
  const { messages, errorMessages } = (await import(path.join(root, file))) as Record<string, unknown>;
  return [messages, errorMessages].filter(isLanguages);
}

function keysOfResults(source: string): string[] {
  const listed = matches(source, REFUSALS).flatMap(type => matches(type, /'([A-Z_]+)'/g));
  return [...matches(source, MESSAGE), ...listed].map(key => `errorResult.${key}`);
}

describe('texts of the plugins', () => {
  const added: Languages = { fr: {}, en: {} };
  const sources = files.filter(file => !/\.spec\.ts$|\/e2e\/|\/testing\//.test(file));

  beforeAll(async () => {
    for (const file of files.filter(name => path.basename(name) === 'translations.ts')) {
      for (const { fr, en } of await messagesOf(file)) {
        merge(added.fr, fr);
        merge(added.en, en);
      }
    }
  });

  it('are found', () => {
    expect(leaves(added.fr).length).toBeGreaterThan(200);
    expect(at(added.fr, 'companies.otherStore')).toBeTypeOf('string');
  });

  it('are there in French and in English', () => {
    expect(leaves(added.fr).sort()).toEqual(leaves(added.en).sort());
  });

  it('are there for every key that a plugin uses', () => {
    const spaces = Object.keys(added.fr).filter(space => space !== 'errorResult');
    const isOurs = (key: string) => spaces.some(space => key === space || key.startsWith(`${space}.`));
    const textless = sources.flatMap(file => {
      const source = readFileSync(path.join(root, file), 'utf8');
      const named = [...matches(source, NAMED).filter(isOurs), ...keysOfResults(source)];
      const composed = matches(source, COMPOSED).filter(isOurs);
      return [
        ...named.filter(key => typeof at(added.fr, key) !== 'string'),
        ...composed.filter(key => typeof at(added.fr, key) !== 'object'),
      ].map(key => `${key} in ${file}`);
    });
    expect(textless).toEqual([]);
  });
});
