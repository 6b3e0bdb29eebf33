import { describe, expect, it } from 'vitest';
import { safeFileName } from './file-name';

const whole = (raw: string) => {
  const name = safeFileName(raw);
  return name && `${name.stem}|${name.extension}`;
};

describe('safeFileName', () => {
  it.each([
    ['logo.png', 'logo|png'],
    ['Logo d’été (v2).PDF', 'Logo d’été (v2)|pdf'],
    ['🎨 mon logo 👩‍🎨.svg', '🎨 mon logo 👩‍🎨|svg'],
    ['标志.tiff', '标志|tiff'],
    ['archive.tar.ai', 'archive.tar|ai'],
    ['no ending', 'no ending|'],
    ['.png', 'artwork|png'],
    ['...hidden.png', 'hidden|png'],
    ['', 'artwork|'],
    ['a<b>:c"|?*.png', 'a_b__c____|png'],
    ['%22v2%22.png', '_v2_|png'],
    ['100%.png', '100%|png'],
    ['CON.png', '_CON|png'],
    ['e\u0301te\u0301.png', 'été|png'],
  ])('keeps %j as %j', (raw, kept) => {
    expect(whole(raw)).toBe(kept);
  });

  it.each([
    '../../etc/passwd.png',
    '..\\..\\boot.png',
    '/etc/passwd',
    'C:\\logo.png',
    '..%2f..%2flogo.png',
    '..%5Clogo.png',
    'logo.png%00.svg',
    'logo%0D%0ASet-Cookie.png',
    'logo.png\0.svg',
    'logo\r\nSet-Cookie: a=b.png',
    'invoice\u202Egnp.exe',
    '..',
    '.',
  ])('refuses %j', raw => {
    expect(safeFileName(raw)).toBeNull();
  });

  it('cuts a name of a megabyte, and no emoji in half', () => {
    const long = safeFileName(`${'👩‍🎨'.repeat(100_000)}.png`);
    expect(Buffer.byteLength(long!.stem)).toBeLessThanOrEqual(200);
    expect(long).toMatchObject({ extension: 'png' });
    expect(long!.stem.replaceAll('👩‍🎨', '')).toBe('');
  });
});
