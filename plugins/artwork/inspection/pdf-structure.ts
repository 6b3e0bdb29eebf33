import type { FileHandle } from 'fs/promises';
import { bytesAt, lastBytes } from './bytes';

/** Where readers look for the end marker. */
const TAIL = 2048;

/**
 * Whether a PDF is there to its end: the header first, the end marker last, and a cross-reference table where that end
 * says it is. What comes after the end marker is another file.
 */
export async function pdfEnd(file: FileHandle, size: number): Promise<'whole' | 'cut off' | 'more'> {
  const head = (await bytesAt(file, 0, 8)).toString('latin1');
  if (!/^%PDF-\d\.\d/.test(head)) return 'cut off';
  const tail = (await lastBytes(file, size, TAIL)).toString('latin1');
  const end = /startxref\s+(\d{1,10})\s+%%EOF(?![\s\S]*%%EOF)/.exec(tail);
  if (!end) return 'cut off';
  if (!/^[\s\0]*$/.test(tail.slice(end.index + end[0].length))) return 'more';
  const table = (await bytesAt(file, Number(end[1]), 64)).toString('latin1');
  return /^\s*(xref\b|\d+\s+\d+\s+obj\b)/.test(table) ? 'whole' : 'cut off';
}
