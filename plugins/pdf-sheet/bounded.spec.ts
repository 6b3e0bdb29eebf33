import { describe, expect, it } from 'vitest';
import { beginning, breakable, flowing } from './bounded';

describe('a text before it is measured', () => {
  it('is left as it is where it fits', () => {
    const text = `12 rue des Œillets, ${'x'.repeat(100)} https://ropoto.example`;
    expect(breakable(text)).toBe(text);
    expect(flowing(text)).toBe(text);
    expect(beginning(text, 3, 240, 9)).toBe(text);
  });

  it('loses what its lines cannot show, and is long enough to be seen to go on', () => {
    const narrow = 'i'.repeat(1_000_000);
    expect(beginning(narrow, 2, 90, 9)).toHaveLength(200);
    expect(flowing(narrow)).toBe(`${'i'.repeat(20_000)}…`);
  });

  it('has no word that is longer than 100 characters, and no character torn apart', () => {
    const words = breakable(`${'x'.repeat(250)} y\n${'🦄'.repeat(101)}`).split(/[ \n]/);
    expect(words.map(word => Array.from(word).length)).toEqual([100, 100, 50, 1, 100, 1]);
    expect(words.at(-1)).toBe('🦄');
    expect(breakable('a\u00a0'.repeat(100)).split(' ')).toHaveLength(2);
  });
});
