import { readFileSync } from 'fs';
import { dirname, join } from 'path';

/** Texts by key, such as `payment-method-not-found`, by group, such as `error`. */
export type Texts = Record<string, Record<string, string>>;

/** Where the installed Vendure has its compiled sources. */
export const coreDirectory = (): string => dirname(require.resolve('@vendure/core'));

/** What the installed Vendure says itself. */
export const vendureTexts = (language: string): Texts =>
  JSON.parse(readFileSync(join(coreDirectory(), 'i18n', 'messages', `${language}.json`), 'utf8')) as Texts;

/** What of `texts` is not in `known`. */
export function lacking(texts: Texts, known: Texts): Texts {
  const groups = Object.entries(texts).map(([group, byKey]) => [
    group,
    Object.fromEntries(Object.entries(byKey).filter(([key]) => known[group]?.[key] === undefined)),
  ]);
  return Object.fromEntries(groups) as Texts;
}
