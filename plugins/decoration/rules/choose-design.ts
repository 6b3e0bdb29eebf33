import type { DecorationInput } from '../types';
import { type Design, designKey, NO_DESIGN } from './design';

/** What a product allows for one method. */
export interface AllowedImprint {
  methodId: string;
  locations: readonly string[];
  /** Empty: any text. */
  colors: readonly string[];
}

export type DesignField = 'orderLineIds' | 'imprintMethodId' | 'location' | 'color' | 'instructions' | 'logoId';

export interface DesignProblem {
  field: DesignField;
  problem: 'METHOD' | 'LOCATION' | 'LOCATION_WITHOUT_METHOD' | 'COLOR' | 'TOO_LONG' | 'LOGO' | 'PLACED' | 'STATE';
  maximum?: number;
  /** What may be chosen instead. */
  allowed?: string;
}

export const MAXIMUM_COLOR = 100;
export const MAXIMUM_INSTRUCTIONS = 2000;

export const isDesignProblem = (value: Design | DesignProblem): value is DesignProblem => 'problem' in value;

const text = (value: string | null) => value?.trim() || null;

/** Control characters, which a production sheet cannot print; lines of text may be broken. */
const printable = (value: string | null) => value?.replace(/(?![\r\n\t])\p{Cc}/gu, '') ?? null;

/** As it is spelt in the list, however the customer spelt it. */
const among = (list: readonly string[], value: string) =>
  list.find(candidate => candidate === value) ??
  list.find(candidate => candidate.localeCompare(value, undefined, { sensitivity: 'accent' }) === 0);

/**
 * The design that a wish makes of the one before, held against what the product allows. A single method, and its single
 * location, are taken by themselves. Where another method is chosen, a location or colour that it does not have is
 * dropped unless it was asked for. No method and nothing else takes the decoration away.
 */
export function chooseDesign(
  before: Design,
  wish: DecorationInput,
  allowed: readonly AllowedImprint[],
): Design | DesignProblem {
  const empty = Object.values(wish).every(value => value === null || value === undefined);
  if (empty && (wish.imprintMethodId === null || allowed.length === 0)) return NO_DESIGN;
  const wishedMethod = wish.imprintMethodId === undefined ? before.methodId : wish.imprintMethodId;
  const methodId = wishedMethod === null ? (allowed.length === 1 ? allowed[0].methodId : null) : String(wishedMethod);
  const imprint = allowed.find(candidate => candidate.methodId === methodId) ?? null;
  if (methodId !== null && !imprint) return { field: 'imprintMethodId', problem: 'METHOD' };
  if (allowed.length === 0) return { field: 'imprintMethodId', problem: 'METHOD' };

  const location = chooseLocation(before, wish, imprint);
  if (isProblem(location)) return location;
  const color = chooseColor(before, wish, imprint);
  if (isProblem(color)) return color;
  const instructions = wish.instructions === undefined ? before.instructions : printable(text(wish.instructions));
  if ((instructions?.length ?? 0) > MAXIMUM_INSTRUCTIONS) {
    return { field: 'instructions', problem: 'TOO_LONG', maximum: MAXIMUM_INSTRUCTIONS };
  }
  const wishedLogo = wish.logoId === undefined ? before.logoId : wish.logoId;
  return { methodId, location, color, instructions, logoId: wishedLogo === null ? null : String(wishedLogo) };
}

/** Whether a design that was chosen earlier is one that the product still allows, as it is. */
export function stillOffered(design: Design, allowed: readonly AllowedImprint[]): boolean {
  const again = chooseDesign(design, {}, allowed);
  return !isDesignProblem(again) && designKey(again) === designKey(design);
}

/** Whether its method has locations, of which none is chosen. */
export function lacksLocation({ methodId, location }: Design, allowed: readonly AllowedImprint[]): boolean {
  const imprint = allowed.find(candidate => candidate.methodId === methodId);
  return location === null && (imprint?.locations.length ?? 0) > 0;
}

const isProblem = (value: string | null | DesignProblem): value is DesignProblem =>
  typeof value === 'object' && value !== null;

function chooseLocation(
  before: Design,
  wish: DecorationInput,
  imprint: AllowedImprint | null,
): string | null | DesignProblem {
  const wished = wish.location === undefined ? null : text(wish.location);
  if (wished !== null) {
    if (!imprint) return { field: 'location', problem: 'LOCATION_WITHOUT_METHOD' };
    const found = among(imprint.locations, wished);
    return found ?? { field: 'location', problem: 'LOCATION', allowed: imprint.locations.join(', ') };
  }
  const kept = wish.location === undefined && before.location !== null ? before.location : null;
  if (kept !== null && imprint?.locations.includes(kept)) return kept;
  return imprint?.locations.length === 1 ? imprint.locations[0] : null;
}

function chooseColor(
  before: Design,
  wish: DecorationInput,
  imprint: AllowedImprint | null,
): string | null | DesignProblem {
  const wished = wish.color === undefined ? null : printable(text(wish.color));
  const colors = imprint?.colors ?? [];
  if (wished !== null) {
    if (wished.length > MAXIMUM_COLOR) return { field: 'color', problem: 'TOO_LONG', maximum: MAXIMUM_COLOR };
    if (colors.length === 0) return wished;
    return among(colors, wished) ?? { field: 'color', problem: 'COLOR', allowed: colors.join(', ') };
  }
  if (wish.color !== undefined) return null;
  const kept = before.color;
  return kept !== null && (colors.length === 0 || colors.includes(kept)) ? kept : null;
}
