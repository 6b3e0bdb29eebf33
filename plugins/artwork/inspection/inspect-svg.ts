import { readFile, stat } from 'fs/promises';
import sharp from 'sharp';
import { ArtworkRejectedError } from '../errors';
import { drawPreview } from './draw-preview';
import type { InspectionLimits } from './limits';
import type { Measured } from './measured';
import { activeSvg, complexSvg, tooLarge, tooManyPixels, unreadable } from './refusals';
import { pixelsOf } from './svg/embedded-image';
import { type ReadSvg, readSvg } from './svg/read-svg';

/** Read into memory as a whole, unlike other formats. */
const MAXIMUM_SVG_SIZE = 20_000_000;

/** A drawing has no pixels of its own, so that its width and height stay empty. */
export async function inspectSvg(path: string, limits: InspectionLimits): Promise<Measured | ArtworkRejectedError> {
  if ((await stat(path)).size > MAXIMUM_SVG_SIZE) return tooLarge(MAXIMUM_SVG_SIZE);
  const source = await utf8(path);
  if (source === null) return unreadable();
  const read = readSvg(source);
  if (read === 'active') return activeSvg();
  if (read === 'complex') return complexSvg();
  if (read === 'unreadable') return unreadable();
  try {
    if ((await embeddedPixels(read)) > limits.maximumPixels) return tooManyPixels(limits.maximumPixels);
    return { width: null, height: null, preview: read.drawable ? await draw(source, read, limits) : null };
  } catch {
    return unreadable();
  }
}

/** Null for another encoding: it could hide from us what it shows to others. */
async function utf8(path: string): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch {
    return null;
  }
}

async function embeddedPixels({ images }: ReadSvg): Promise<number> {
  let sum = 0;
  for (const image of images) sum += await pixelsOf(image);
  return sum;
}

/** From the root on: the library recognises an SVG by its first thousand characters, which a comment can fill. */
function draw(source: string, { rootPosition }: ReadSvg, limits: InspectionLimits): Promise<Buffer> {
  const root = Buffer.from(source.slice(rootPosition));
  return drawPreview(sharp(root, { limitInputPixels: limits.maximumPixels, failOn: 'error' }), true);
}
