import type { FileHandle } from 'fs/promises';
import { bytesAt } from './bytes';

/** The header with which an EPS of DOS's days begins: a table of where PostScript, WMF and TIFF are. */
const DOS_HEADER = Buffer.from([0xc5, 0xd0, 0xd3, 0xc6]);
const HEAD = 16_384;
const TAIL = 4096;

interface Section {
  start: number;
  length: number;
}

/**
 * Whether an EPS, or an Illustrator file of the PostScript kind, is there to its end, by the document structuring
 * conventions: version first, bounding box in the header, `%%EOF` last, or what stands there instead.
 */
export async function postscriptEnd(file: FileHandle, size: number): Promise<'whole' | 'cut off' | 'more'> {
  const { sections, told } = await sectionsOf(file, size);
  const last = Math.max(...sections.map(({ start, length }) => start + length));
  if (last > size) return 'cut off';
  if (last < size && !/^[\s\0\x04]*$/.test((await bytesAt(file, last, TAIL)).toString('latin1'))) return 'more';
  const { start, length } = sections[0];
  const head = (await bytesAt(file, start, Math.min(HEAD, length))).toString('latin1');
  if (!head.startsWith('%!PS-Adobe-') || !/^%%(HiRes)?BoundingBox:/m.test(head)) return 'cut off';
  if (told) return 'whole';
  const tail = (await bytesAt(file, Math.max(start, start + length - TAIL), Math.min(TAIL, length))).toString('latin1');
  // Illustrator writes its own copy of the drawing behind the PostScript, and marks where that ends.
  if (/(%%EOF|%AI\d+_PrivateDataEnd)[\s\0\x04]*$/.test(tail)) return 'whole';
  if (/%%EOF\s*(?!%AI|\s)(?![\s\S]*%%EOF)/.test(tail)) return 'more';
  return closesWithoutEof(tail) ? 'whole' : 'cut off';
}

/**
 * Photoshop, and whoever follows version 2 of the conventions, writes no `%%EOF`: after the trailer's mark, or the mark
 * behind the last picture, come a few lines of PostScript. Markup is none, and what goes on after an end has another.
 */
function closesWithoutEof(tail: string): boolean {
  const closing = /^%%(?:Trailer|EndBinary|EndData)\b(?![\s\S]*^%%(?:Trailer|EndBinary|EndData)\b)/m.exec(tail);
  const rest = closing && tail.slice(closing.index);
  return rest !== null && /^[\t\n\r\x20-\x7e]*$/.test(rest) && !/<[a-z!?/]|%%EOF|%AI\d/i.test(rest);
}

/** Whether the header says that Illustrator made it. */
export async function madeByIllustrator(file: FileHandle): Promise<boolean> {
  return /%%Creator: ?\(?Adobe Illustrator|%AI\d_/.test((await bytesAt(file, 0, HEAD)).toString('latin1'));
}

/** PostScript first, and whether the file itself told how long it is. */
async function sectionsOf(
  file: FileHandle,
  size: number,
): Promise<{ sections: [Section, ...Section[]]; told: boolean }> {
  const header = await bytesAt(file, 0, 30);
  if (header.length < 30 || !header.subarray(0, 4).equals(DOS_HEADER)) {
    // A control-D, which printers of old wanted, may stand before.
    const start = header[0] === 0x04 ? 1 : 0;
    return { sections: [{ start, length: size - start }], told: false };
  }
  const section = (at: number) => ({ start: header.readUInt32LE(at), length: header.readUInt32LE(at + 4) });
  const pictures = [section(12), section(20)].filter(({ length }) => length > 0);
  return { sections: [section(4), ...pictures], told: true };
}
