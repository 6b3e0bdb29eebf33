import { AutoIncrementIdStrategy } from '@vendure/core';

/** The largest `integer` of PostgreSQL, which is what its keys are. */
const LARGEST_ID = 2_147_483_647;
/** No row has it. */
const NO_ID = -1;

const decodeId = (id: string): number => {
  const number = /^\d{1,10}$/.test(id) ? Number(id) : NO_ID;
  return number <= LARGEST_ID ? number : NO_ID;
};

/**
 * Vendure's numeric ids, save that what cannot be one ("1.5", "99999999999") is nobody's, and not found like any other;
 * PostgreSQL would answer with an error of its own. Not a subclass: Vendure would take it for ids that are encoded, and
 * go through every answer for them.
 */
export function boundedIds(): AutoIncrementIdStrategy {
  return Object.assign(new AutoIncrementIdStrategy(), { decodeId });
}
