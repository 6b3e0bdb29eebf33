import type { FileHandle } from 'fs/promises';
import type { ArtworkRejectedError } from '../errors';
import { bytesAt } from './bytes';
import type { ArtworkFormat } from './formats';
import { pdfEnd } from './pdf-structure';
import { pngEnd } from './png-structure';
import { postscriptEnd } from './postscript-structure';
import { twoFiles, unreadable } from './refusals';
import { opensAsPdf, opensAsZip } from './second-file';

/**
 * Whether the file is one file, and there to its end, as far as its structure tells: what is a PNG to one program and an
 * archive to another is refused.
 */
export async function checkStructure(
  file: FileHandle,
  size: number,
  format: ArtworkFormat,
  mimeType: string,
): Promise<ArtworkRejectedError | null> {
  if (await opensAsZip(file, size)) return twoFiles();
  if (mimeType !== 'application/pdf' && (await opensAsPdf(file))) return twoFiles();
  const end = await endOf(file, size, format, mimeType);
  if (end === 'more') return twoFiles();
  return end === 'cut off' ? unreadable() : null;
}

function endOf(
  file: FileHandle,
  size: number,
  format: ArtworkFormat,
  mimeType: string,
): Promise<'whole' | 'cut off' | 'more'> {
  if (mimeType === 'application/pdf') return pdfEnd(file, size);
  if (mimeType === 'application/postscript') return postscriptEnd(file, size);
  if (format === 'png') return pngEnd(file, size);
  if (format === 'webp') return webpEnd(file, size);
  // What is left, JPEG and TIFF, is read to its end when it is drawn, and an SVG when it is parsed.
  return Promise.resolve('whole');
}

/** A RIFF file says at its beginning how long it is. */
async function webpEnd(file: FileHandle, size: number): Promise<'whole' | 'cut off' | 'more'> {
  const told = (await bytesAt(file, 4, 4)).readUInt32LE(0) + 8;
  if (told > size) return 'cut off';
  return size - told <= 1 ? 'whole' : 'more';
}
