import type { FileHandle } from 'fs/promises';
import { loadEsm } from 'load-esm';
import { bytesAt } from './bytes';
import type { ArtworkFormat } from './formats';
import { madeByIllustrator } from './postscript-structure';

/** What a file is by its content. */
export type Detected =
  | { kind: 'artwork'; format: ArtworkFormat; mimeType: string }
  /** Something else that is known, by its usual extension. */
  | { kind: 'other'; name: string }
  | { kind: 'unknown' };

/** Names of `file-type` that are ours under another, or the same, name. */
const RASTER: Partial<Record<string, ArtworkFormat>> = { png: 'png', jpg: 'jpg', webp: 'webp', tif: 'tiff' };
/** An SVG's root stands this near to the beginning: before it come comments, and little else. */
const TEXT_HEAD = 65_536;

/**
 * @param extension of the file's name, which decides one thing alone: an Illustrator file is, in content, a PDF or a
 * PostScript file, and is told from these by what its author calls it
 */
export async function detectFormat(path: string, file: FileHandle, extension: string): Promise<Detected> {
  const { fileTypeFromFile } = await loadEsm<typeof import('file-type')>('file-type');
  const found: string | undefined = (await fileTypeFromFile(path))?.ext;
  const raster = found === undefined ? undefined : RASTER[found];
  if (raster) return { kind: 'artwork', format: raster, mimeType: raster === 'jpg' ? 'image/jpeg' : `image/${raster}` };
  if (found === 'pdf' || found === 'ai') {
    return { kind: 'artwork', format: extension === 'ai' ? 'ai' : 'pdf', mimeType: 'application/pdf' };
  }
  if (found === 'eps') {
    return { kind: 'artwork', format: extension === 'ai' ? 'ai' : 'eps', mimeType: 'application/postscript' };
  }
  if (found === 'ps' && extension === 'ai' && (await madeByIllustrator(file))) {
    return { kind: 'artwork', format: 'ai', mimeType: 'application/postscript' };
  }
  if (found !== undefined && found !== 'xml') return { kind: 'other', name: found.toUpperCase() };
  return markup(await bytesAt(file, 0, TEXT_HEAD));
}

/** SVG, HTML and other markup have no signature: the first element tells. */
function markup(head: Buffer): Detected {
  const text = head
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart();
  if (!text.startsWith('<')) return { kind: 'unknown' };
  // Comments are left out, in which anything may stand; one that does not end hides the rest.
  const elements = text.replace(/<!--[\s\S]*?(-->|$)/g, '');
  const root = /<([a-z][\w.-]*:)?([a-z][\w.-]*)/i.exec(elements)?.[2];
  if (root === 'svg') return { kind: 'artwork', format: 'svg', mimeType: 'image/svg+xml' };
  return { kind: 'other', name: root?.toLowerCase() === 'html' || /^<!doctype html/i.test(text) ? 'HTML' : 'XML' };
}
