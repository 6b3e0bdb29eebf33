/**
 * Core takes what refuses a transition for a key of the ICU messages and formats it, whatever product names it holds: braces
 * would be read as variables, and doubled apostrophes as one.
 */
export const asPlainMessage = (text: string): string => text.replace(/'/g, "''").replace(/[{}]+/g, "'$&'");
