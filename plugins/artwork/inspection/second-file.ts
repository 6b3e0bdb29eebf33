import type { FileHandle } from 'fs/promises';
import { bytesAt, lastBytes } from './bytes';

/** An end-of-central-directory record with the longest comment that the format allows. */
const ZIP_TAIL = 22 + 65_535;
const END_OF_DIRECTORY = Buffer.from('PK\x05\x06', 'latin1');
const DIRECTORY_ENTRY = Buffer.from('PK\x01\x02', 'latin1');
/** Readers of PDF accept its header anywhere in this many first bytes. */
const PDF_HEAD = 1024;

/**
 * Whether a program that looks for a ZIP archive finds one: it reads from the end of a file, whatever the beginning
 * claims to be.
 */
export async function opensAsZip(file: FileHandle, size: number): Promise<boolean> {
  const tail = await lastBytes(file, size, ZIP_TAIL);
  for (let at = tail.lastIndexOf(END_OF_DIRECTORY); at >= 0; at = at && tail.lastIndexOf(END_OF_DIRECTORY, at - 1)) {
    if (at + 22 <= tail.length) {
      const directorySize = tail.readUInt32LE(at + 12);
      const position = size - tail.length + at - directorySize;
      if (directorySize > 0 && position >= 0) {
        if ((await bytesAt(file, position, 4)).equals(DIRECTORY_ENTRY)) return true;
      }
    }
    if (at === 0) break;
  }
  return false;
}

/** Whether a reader of PDF would take this file for one, although it begins as something else. */
export async function opensAsPdf(file: FileHandle): Promise<boolean> {
  return (await bytesAt(file, 0, PDF_HEAD)).includes('%PDF-');
}
