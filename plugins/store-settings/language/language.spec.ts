import { describe, expect, it } from 'vitest';
import { chooseLanguage } from './choose-language';
import { contentLanguage } from './content-language';
import { localizedText, textsInLanguage } from './localized-text';

describe('chooseLanguage', () => {
  const store = { available: ['fr', 'en'], default: 'fr' };

  it.each([
    ['the admin’s interface first', { interfaceLanguage: 'en', languageCode: 'fr' }, 'en'],
    ['the query for nonsense of the interface', { interfaceLanguage: '<b>', languageCode: 'fr' }, 'fr'],
    ['the query next', { languageCode: 'de', acceptLanguage: 'en' }, 'de'],
    ['the browser', { acceptLanguage: 'en-GB,en;q=0.9' }, 'en'],
    ['the most wanted', { acceptLanguage: 'en;q=0.5, fr-CA;q=0.8' }, 'fr'],
    ['what the store speaks', { acceptLanguage: 'de-DE,de;q=0.9,en;q=0.1' }, 'en'],
    ['the store for any language', { acceptLanguage: '*' }, 'fr'],
    ['the store for one it does not speak', { acceptLanguage: 'de' }, 'fr'],
    ['the store for a language refused', { acceptLanguage: 'en;q=0' }, 'fr'],
    ['the store for nonsense', { languageCode: "fr'--", acceptLanguage: ';;,' }, 'fr'],
    ['the store for nothing', {}, 'fr'],
  ])('follows %s', (_what, wishes, expected) => {
    expect(chooseLanguage({ ...store, ...wishes })).toBe(expected);
  });
});

describe('contentLanguage', () => {
  it.each([
    ['fr', 'fr'],
    ['fr_CA', 'fr'],
    ['fr-BE', 'fr'],
    ['en', 'en'],
    ['de', 'en'],
    ['frr', 'en'],
    ['', 'en'],
    [null, 'en'],
    [undefined, 'en'],
  ])('%s is written in %s', (code, expected) => {
    expect(contentLanguage(code)).toBe(expected);
  });
});

describe('localizedText', () => {
  const list = [
    { languageCode: 'en', text: 'Hello' },
    { languageCode: 'fr', text: 'Bonjour' },
    { languageCode: 'fr', text: 'Bonsoir' },
    { languageCode: 'fr_CA', text: 'Allô' },
  ];

  it.each([
    ['fr_CA', 'Allô'],
    ['fr_BE', 'Bonjour'],
    ['de', 'Hello'],
  ])('in %s', (languageCode, expected) => {
    expect(localizedText(list, languageCode)).toBe(expected);
  });
  it('is empty where there is none', () => {
    expect(localizedText(null, 'fr')).toBe('');
  });
  it('keeps all the texts of one language', () => {
    expect(textsInLanguage(list, 'fr')).toEqual(['Bonjour', 'Bonsoir']);
  });
});
