import type { Sharp } from 'sharp';

/** Longer side, in pixels: enough to know a logo by, on a screen and on a production sheet. */
const PREVIEW_SIZE = 640;
/** What takes longer is no artwork but an attack. */
const MAXIMUM_SECONDS = 30;

/**
 * A small picture on transparent ground. Reads the image to its end, so that one that is cut off rejects.
 * @param enlarge whether a smaller one is drawn larger, as suits what is made of lines
 */
export function drawPreview(image: Sharp, enlarge = false): Promise<Buffer> {
  return image
    .autoOrient()
    .resize({ width: PREVIEW_SIZE, height: PREVIEW_SIZE, fit: 'inside', withoutEnlargement: !enlarge })
    .toColourspace('srgb')
    .webp({ quality: 80 })
    .timeout({ seconds: MAXIMUM_SECONDS })
    .toBuffer();
}
