import { describe, expect, it } from 'vitest';
import { chooseDesign, lacksLocation } from './choose-design';
import { NO_DESIGN } from './design';

const screen = { methodId: '1', locations: ['Front', 'Back'], colors: [] };
const laser = { methodId: '2', locations: ['Clip'], colors: ['Silver', 'Gold'] };
const both = [screen, laser];

describe('B4 the choice of a decoration', () => {
  it('takes a single method and its single location by itself', () => {
    expect(chooseDesign(NO_DESIGN, {}, [laser])).toMatchObject({ methodId: '2', location: 'Clip', color: null });
    expect(chooseDesign(NO_DESIGN, {}, both)).toEqual(NO_DESIGN);
  });

  it('keeps what is left out and takes away what is null', () => {
    const chosen = { ...NO_DESIGN, methodId: '1', location: 'Back', color: 'Pantone 186', instructions: 'Big' };
    expect(chooseDesign(chosen, { color: 'Blue' }, both)).toEqual({ ...chosen, color: 'Blue' });
    expect(chooseDesign(chosen, { instructions: null, color: null, location: null }, both)).toEqual({
      ...NO_DESIGN,
      methodId: '1',
    });
  });

  it.each([null, '', '  '])('takes away a location, colour and instructions that are %j', empty => {
    const chosen = { ...NO_DESIGN, methodId: '1', location: 'Back', color: 'Blue', instructions: 'Big' };
    const wish = { location: empty, color: empty, instructions: empty };
    expect(chooseDesign(chosen, wish, both)).toEqual({ ...NO_DESIGN, methodId: '1' });
  });

  it('lacks a location where its method has some', () => {
    const chosen = { ...NO_DESIGN, methodId: '1' };
    expect(lacksLocation(chosen, both)).toBe(true);
    expect(lacksLocation({ ...chosen, location: 'Back' }, both)).toBe(false);
    expect(lacksLocation(chosen, [{ ...screen, locations: [] }])).toBe(false);
    expect(lacksLocation(chosen, [laser])).toBe(false);
  });

  it('is taken away by null, and only by nothing but null', () => {
    const chosen = { ...NO_DESIGN, methodId: '2', location: 'Clip', color: 'Gold' };
    expect(chooseDesign(chosen, { imprintMethodId: null, color: null }, [laser])).toEqual(NO_DESIGN);
    expect(chooseDesign(NO_DESIGN, { imprintMethodId: null, color: 'Gold' }, [laser])).toEqual(chosen);
    expect(chooseDesign(NO_DESIGN, {}, [])).toEqual(NO_DESIGN);
  });

  it('drops what another method does not have', () => {
    const chosen = { ...NO_DESIGN, methodId: '1', location: 'Back', color: 'Blue', instructions: 'Big' };
    expect(chooseDesign(chosen, { imprintMethodId: 2 }, both)).toEqual({
      ...NO_DESIGN,
      methodId: '2',
      location: 'Clip',
      instructions: 'Big',
    });
  });

  it('spells as the list does', () => {
    expect(chooseDesign(NO_DESIGN, { imprintMethodId: '2', color: ' gold ' }, both)).toMatchObject({ color: 'Gold' });
  });

  it('keeps emoji and line breaks, and no other control character', () => {
    expect(chooseDesign(NO_DESIGN, { imprintMethodId: '1', instructions: 'One 🎈\nTwo\u0007' }, both)).toMatchObject({
      instructions: 'One 🎈\nTwo',
    });
  });

  it.each([
    [{ imprintMethodId: '3' }, 'imprintMethodId', 'METHOD'],
    [{ imprintMethodId: '1', location: 'Clip' }, 'location', 'LOCATION'],
    [{ location: 'Front' }, 'location', 'LOCATION_WITHOUT_METHOD'],
    [{ imprintMethodId: '2', color: 'Blue' }, 'color', 'COLOR'],
    [{ imprintMethodId: '1', color: 'x'.repeat(101) }, 'color', 'TOO_LONG'],
    [{ imprintMethodId: '1', instructions: 'x'.repeat(1_000_000) }, 'instructions', 'TOO_LONG'],
  ])('refuses %o', (wish, field, problem) => {
    expect(chooseDesign(NO_DESIGN, wish, both)).toMatchObject({ field, problem });
  });

  it('allows nothing on a product that is not decorated', () => {
    expect(chooseDesign(NO_DESIGN, { instructions: 'Big' }, [])).toMatchObject({ problem: 'METHOD' });
  });
});
