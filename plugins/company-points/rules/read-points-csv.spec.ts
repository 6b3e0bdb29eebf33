import { describe, expect, it } from 'vitest';
import { decodeText } from '../../text-files';
import { MAXIMUM_LINES, readPointsCsv } from './read-points-csv';

const csv = (text: string) => readPointsCsv(Buffer.from(text));
const wide = (text: string, mark: boolean) => Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
const TEXT = 'Prénom;E-mail;Points\r\nZoë;zoe@example.com;12\r\n';
const ZOE = [{ line: 2, emailAddress: 'zoe@example.com', points: 12 }];

describe('C1 points from CSV', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16 little endian', wide(TEXT, true)],
    ['UTF-16 big endian', wide(TEXT, true).swap16()],
    ['UTF-16 without a mark', wide(TEXT, false)],
    ['Latin-1', Buffer.from(TEXT, 'latin1')],
  ])('is read in %s', (_, bytes) => {
    expect(readPointsCsv(bytes)).toEqual({ lines: ZOE, problems: [] });
  });

  it.each([
    ['commas', 'email,points\nzoe@example.com,12'],
    ['tabs', 'points\temail\n12\tZOE@example.com'],
    ['quotes', '"email","points"\n" zoe@example.com ","12"\n\n'],
    ['old line breaks', 'email;points\rzoe@example.com;12\r'],
  ])('is read with %s', (_, text) => {
    expect(csv(text)).toEqual({ lines: ZOE, problems: [] });
  });

  it.each([
    ['', 'EMPTY'],
    ['email,points\n', 'EMPTY'],
    ['email,amount\na@b.c,1', 'COLUMNS'],
    ['a@b.c,1', 'COLUMNS'],
    ['email,points\n"a@b.c,1', 'UNREADABLE'],
    [Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 1, 2]).toString('latin1'), 'UNREADABLE'],
  ])('%j is refused: %s', (text, problem) => {
    expect(csv(text)).toEqual({ lines: [], problems: [{ line: null, problem }] });
  });

  it('says what is wrong, line by line', () => {
    const text = [
      'email,points',
      'a@example.com,5',
      'A@Example.com,5',
      'b@example.com,0',
      'c@example.com,-3',
      'd@example.com,1.5',
      'e@example.com,1e3',
      'f@example.com,9999999999',
      'nobody,5',
      'g@example.com',
      'h@example.com,5,6',
    ].join('\n');
    const { lines, problems } = csv(text);
    expect(lines).toEqual([{ line: 2, emailAddress: 'a@example.com', points: 5 }]);
    expect(problems.map(({ line, problem, value }) => [line, problem, value])).toEqual([
      [3, 'DUPLICATE', 'a@example.com'],
      [4, 'POINTS', '0'],
      [5, 'POINTS', '-3'],
      [6, 'POINTS', '1.5'],
      [7, 'POINTS', '1e3'],
      [8, 'POINTS', '9999999999'],
      [9, 'EMAIL', 'nobody'],
      [10, 'FIELDS', undefined],
      [11, 'FIELDS', undefined],
    ]);
  });

  it('may have 100,000 lines, and no more, nor more points than an account can hold', () => {
    const many = Array.from({ length: MAXIMUM_LINES }, (_, index) => `c${index}@example.com,10000`).join('\n');
    expect(csv(`email,points\n${many}`).lines).toHaveLength(MAXIMUM_LINES);
    expect(csv(`email,points\n${many}\nlast@example.com,1`).problems).toEqual([
      { line: null, problem: 'TOO_MANY_LINES' },
    ]);
    expect(csv('email,points\na@b.c,1000000000\nd@b.c,1').problems).toEqual([
      { line: null, problem: 'TOO_MANY_POINTS' },
    ]);
  });

  it('is no picture', () => {
    expect(decodeText(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))).toBeNull();
  });
});
