import type { Problem } from './rule';

/** A number that is there, between two bounds that both count. */
export const between =
  (minimum: number, maximum: number) =>
  (value: number): Problem | null =>
    Number.isFinite(value) && value >= minimum && value <= maximum
      ? null
      : { fr: `doit être compris entre ${minimum} et ${maximum}`, en: `must be between ${minimum} and ${maximum}` };

export const percentage = between(0, 100);
