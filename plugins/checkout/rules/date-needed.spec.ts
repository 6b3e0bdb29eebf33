import { describe, expect, it } from 'vitest';
import { isOver } from './date-needed';

describe('B7 the date needed', () => {
  const now = new Date('2026-11-27T18:00:00Z');

  it.each([
    ['2026-11-26', true],
    ['2026-11-26T23:59:59.999Z', true],
    ['2026-11-27', false],
    ['2026-11-27T08:00:00Z', false],
    ['2027-01-01', false],
  ])('%s is over: %s', (day, over) => {
    expect(isOver(day, now)).toBe(over);
    expect(isOver(new Date(day), now)).toBe(over);
  });
});
