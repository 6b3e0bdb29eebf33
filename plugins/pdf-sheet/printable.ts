import type { Font } from 'fontkit';

/** Drops what the font has no glyph for (an emoji in a name), which would make the file an invalid PDF/A. */
export function printable(text: string, font: Pick<Font, 'hasGlyphForCodePoint'>): string {
  return Array.from(text.normalize('NFC'))
    .map(character => (/\s/.test(character) && !/[\u00a0\u202f]/.test(character) ? ' ' : character))
    .filter(character => font.hasGlyphForCodePoint(character.codePointAt(0)!))
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The same for a text of several lines, whose breaks are kept. */
export function printableParagraphs(text: string, font: Pick<Font, 'hasGlyphForCodePoint'>): string {
  return text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map(line => printable(line, font))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** pdfkit puts the document information into its XML metadata as it is. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
