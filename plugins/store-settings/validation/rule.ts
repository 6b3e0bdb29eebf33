/** What is wrong with a value, as the end of a sentence that begins with the field's label. */
export interface Problem {
  fr: string;
  en: string;
}

/** Judges a text that is there: the empty one, which means "not set", never reaches a rule. */
export type TextRule = (value: string) => Problem | null;

/** A rule from a test and what to say when it fails. */
export const rule =
  (holds: (value: string) => boolean, problem: Problem): TextRule =>
  value =>
    holds(value) ? null : problem;
