import { expect, it } from 'vitest';
import { faces } from './fonts';
import { printable, printableParagraphs } from './printable';

it('drops only what the font cannot show', () => {
  expect(printable(' a🦄b\n€ œ Ł Ж\u202f! ', faces().regular)).toBe('ab € œ Ł Ж\u202f!');
});

it('keeps the lines of a text, and at most one empty one between two', () => {
  expect(printableParagraphs('Bonjour  🎉\r\n\r\n\r\n\r\nà tous\n\n', faces().regular)).toBe('Bonjour\n\nà tous');
});
