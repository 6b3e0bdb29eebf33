import type { LocalizedText } from '../types';
import type { Problem, TextRule } from './rule';

/** The first problem that a rule has with a text, in the order of the rules. */
export function firstProblem(rules: TextRule[], value: string): Problem | null {
  for (const judge of rules) {
    const problem = judge(value);
    if (problem) return problem;
  }
  return null;
}

function tooMany(length: number, maximum: number): Problem | null {
  return length <= maximum
    ? null
    : { fr: `ne peut pas avoir plus de ${maximum} éléments`, en: `cannot have more than ${maximum} items` };
}

/** A list of texts, each held to the same rules. */
export function textList(values: readonly string[], maximum: number, rules: TextRule[]): Problem | null {
  const problem = tooMany(values.length, maximum);
  if (problem) return problem;
  for (const value of values) {
    const found = firstProblem(rules, value ?? '');
    if (found) return found;
  }
  return null;
}

/** Texts in several languages: each says which language it is in. */
export function localizedTexts(values: readonly LocalizedText[], maximum: number, rules: TextRule[]): Problem | null {
  if (values.some(({ languageCode }) => !/^[a-z]{2,3}([_-][A-Za-z]{2,4})?$/.test(languageCode ?? ''))) {
    return {
      fr: 'doit indiquer la langue de chaque texte (fr, en…)',
      en: 'must give the language of each text (fr, en…)',
    };
  }
  return textList(
    values.map(({ text }) => text),
    maximum,
    rules,
  );
}
