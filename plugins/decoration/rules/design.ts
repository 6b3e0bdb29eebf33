import { createHash } from 'crypto';
import type { LineDesignFields } from '../types';

/** A decoration as it was chosen. Ids are kept as text, whatever the project's kind of id. */
export interface Design {
  methodId: string | null;
  location: string | null;
  color: string | null;
  instructions: string | null;
  logoId: string | null;
}

export const NO_DESIGN: Design = { methodId: null, location: null, color: null, instructions: null, logoId: null };

/** The same for equal designs and for no others; null for none at all. */
export function designKey(design: Design): string | null {
  const values = [design.methodId, design.location, design.color, design.instructions, design.logoId];
  if (values.every(value => value === null)) return null;
  return createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 32);
}

export function designFields(design: Design): LineDesignFields {
  return {
    designKey: designKey(design),
    imprintMethodId: design.methodId,
    imprintLocation: design.location,
    imprintColor: design.color,
    imprintInstructions: design.instructions,
    imprintLogoId: design.logoId,
  };
}

/** @param fields of a line, whose plugin may be younger than the line */
export function designOf(fields: Partial<LineDesignFields> | null | undefined): Design {
  return {
    methodId: fields?.imprintMethodId ?? null,
    location: fields?.imprintLocation ?? null,
    color: fields?.imprintColor ?? null,
    instructions: fields?.imprintInstructions ?? null,
    logoId: fields?.imprintLogoId ?? null,
  };
}
