import sharp from 'sharp';
import { ArtworkRejectedError } from '../errors';
import { drawPreview } from './draw-preview';
import type { InspectionLimits } from './limits';
import { tooManyPixels, tooSmall, unreadable } from './refusals';
import type { Measured } from './measured';

/** Measures by the header before anything is unpacked, then reads all of it: a file that ends too soon is refused. */
export async function inspectRaster(path: string, limits: InspectionLimits): Promise<Measured | ArtworkRejectedError> {
  const size = await sizeOf(path);
  if (!size) return unreadable();
  const { width, height, pages } = size;
  if (width * height * pages > limits.maximumPixels) return tooManyPixels(limits.maximumPixels);
  if (width < limits.minimumWidth || height < limits.minimumHeight) return tooSmall(width, height, limits);
  try {
    const image = sharp(path, { limitInputPixels: limits.maximumPixels, failOn: 'error', sequentialRead: true });
    return { width, height, preview: await drawPreview(image) };
  } catch {
    return unreadable();
  }
}

/** As the image is seen upright; null where the header cannot be read. */
async function sizeOf(path: string): Promise<{ width: number; height: number; pages: number } | null> {
  try {
    const { autoOrient, pages } = await sharp(path, { limitInputPixels: false }).metadata();
    return { ...autoOrient, pages: pages ?? 1 };
  } catch {
    return null;
  }
}
