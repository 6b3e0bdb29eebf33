import type { FileHandle } from 'fs/promises';
import { bytesAt } from './bytes';

/** More chunks than any honest PNG has: each costs a read. */
const MAXIMUM_CHUNKS = 200_000;

/** Where a PNG ends, by its own chunks: `whole` when that is where the file ends, `more` when the file goes on. */
export async function pngEnd(file: FileHandle, size: number): Promise<'whole' | 'cut off' | 'more'> {
  let position = 8;
  for (let count = 0; count < MAXIMUM_CHUNKS; count += 1) {
    const head = await bytesAt(file, position, 8);
    if (head.length < 8) return 'cut off';
    position += 12 + head.readUInt32BE(0);
    if (position > size) return 'cut off';
    if (head.toString('latin1', 4) === 'IEND') return position === size ? 'whole' : 'more';
  }
  return 'cut off';
}
