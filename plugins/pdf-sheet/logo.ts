import { type Asset, type AssetStorageStrategy, Logger } from '@vendure/core';
import sharp from 'sharp';

const loggerCtx = 'PdfSheet';
/** 170 points at 170 dots per inch: sharp on paper, small in the file. */
const MAXIMUM_WIDTH = 400;
const MAXIMUM_HEIGHT = 260;
/** In bytes; what is larger after scaling is not a logo but a photograph. */
const MAXIMUM_SIZE = 300_000;

/** A logo as PNG at the size of print. One that cannot be read is left out: it must not keep a document from being made. */
export async function printableLogo(storage: AssetStorageStrategy, logo: Asset): Promise<Buffer | null> {
  try {
    const png = await sharp(await storage.readFileToBuffer(logo.source))
      .resize({ width: MAXIMUM_WIDTH, height: MAXIMUM_HEIGHT, fit: 'inside', withoutEnlargement: true })
      .png({ compressionLevel: 9 })
      .toBuffer();
    if (png.length <= MAXIMUM_SIZE) return png;
    Logger.warn(`Logo ${logo.source} is left out of documents: ${png.length} bytes after scaling`, loggerCtx);
  } catch (reason) {
    Logger.warn(`Logo ${logo.source} is left out of documents: ${String(reason)}`, loggerCtx);
  }
  return null;
}
