import type { LocalizedText } from '../types';

const base = (code: string) => code.toLowerCase().split(/[_-]/)[0];

/** The texts that are in a language: that very one, or else its base (`fr` for `fr_CA`), or else the first text's own. */
export function textsInLanguage(list: readonly LocalizedText[] | null | undefined, languageCode: string): string[] {
  const texts = (list ?? []).filter(({ text }) => text);
  const exact = texts.filter(text => text.languageCode === languageCode);
  const related = texts.filter(text => base(text.languageCode) === base(languageCode));
  const first = texts.filter(text => text.languageCode === texts[0].languageCode);
  return [exact, related, first].find(found => found.length > 0)?.map(({ text }) => text) ?? [];
}

/** The one text for a language; empty where the store has none. */
export function localizedText(list: readonly LocalizedText[] | null | undefined, languageCode: string): string {
  return textsInLanguage(list, languageCode)[0] ?? '';
}
