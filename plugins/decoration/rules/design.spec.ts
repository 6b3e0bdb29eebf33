import { describe, expect, it } from 'vitest';
import { designFields, designKey, designOf, NO_DESIGN } from './design';

const design = { methodId: '1', location: 'Front', color: 'Red', instructions: 'Centred 🎈', logoId: '7' };

describe('designs', () => {
  it('are equal by all their parts', () => {
    expect(designKey({ ...design })).toBe(designKey(design));
    for (const part of Object.keys(design)) {
      expect(designKey({ ...design, [part]: 'other' }), part).not.toBe(designKey(design));
      expect(designKey({ ...design, [part]: null }), part).not.toBe(designKey(design));
    }
  });

  it('do not run into each other', () => {
    expect(designKey({ ...NO_DESIGN, location: 'a', color: 'b' })).not.toBe(
      designKey({ ...NO_DESIGN, location: 'b', color: 'a' }),
    );
  });

  it('have no key where there is none', () => {
    expect(designKey(NO_DESIGN)).toBeNull();
    expect(designOf(null)).toEqual(NO_DESIGN);
  });

  it('come back from the line as they went', () => {
    expect(designOf(designFields(design))).toEqual(design);
  });
});
