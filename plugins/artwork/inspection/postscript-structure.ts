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
 * conventions: version first, bounding box in the header, `%%EOF` last.
 */
export async function postscriptEnd(file: FileHandle, size: number): Promise<'whole' | 'cut off' | 'more'> {
  const sections = await sectionsOf(file, size);
  const last = Math.max(...sections.map(({ start, length }) => start + length));
  if (last > size) return 'cut off';
  if (last < size && !/^[\s\0\x04]*$/.test((await bytesAt(file, last, TAIL)).toString('latin1'))) return 'more';
  const { start, length } = sections[0];
  const head = (await bytesAt(file, start, Math.min(HEAD, length))).toString('latin1');
  if (!head.startsWith('%!PS-Adobe-') || !/^%%(HiRes)?BoundingBox:/m.test(head)) return 'cut off';
  const tail = (await bytesAt(file, Math.max(start, start + length - TAIL), Math.min(TAIL, length))).toString('latin1');
  // Illustrator writes its own copy of the drawing behind the PostScript, and marks where that ends.
  if (/(%%EOF|%AI\d+_PrivateDataEnd)[\s\0\x04]*$/.test(tail)) return 'whole';
  return /%%EOF\s*(?!%AI|\s)(?![\s\S]*%%EOF)/.test(tail) ? 'more' : 'cut off';
}

/** Whether the header says that Illustrator made it. */
export async function madeByIllustrator(file: FileHandle): Promise<boolean> {
  return /%%Creator: ?\(?Adobe Illustrator|%AI\d_/.test((await bytesAt(file, 0, HEAD)).toString('latin1'));
}

/** PostScript first. */
async function sectionsOf(file: FileHandle, size: number): Promise<[Section, ...Section[]]> {
  const header = await bytesAt(file, 0, 30);
  if (header.length < 30 || !header.subarray(0, 4).equals(DOS_HEADER)) {
    // A control-D, which printers of old wanted, may stand before.
    const start = header[0] === 0x04 ? 1 : 0;
    return [{ start, length: size - start }];
  }
  const section = (at: number) => ({ start: header.readUInt32LE(at), length: header.readUInt32LE(at + 4) });
  const pictures = [section(12), section(20)].filter(({ length }) => length > 0);
  return [section(4), ...pictures];
}
