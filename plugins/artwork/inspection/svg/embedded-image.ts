import sharp from 'sharp';

/** What a browser and a printer's software both show within an SVG. */
const SIGNATURES: Record<string, readonly number[]> = {
  png: [0x89, 0x50, 0x4e, 0x47],
  jpeg: [0xff, 0xd8, 0xff],
  webp: [0x52, 0x49, 0x46, 0x46],
};

/** The bytes of a `data:` address of a raster image; null for anything else, among it an SVG within the SVG. */
export function embeddedImage(address: string): Buffer | null {
  const parts = /^\s*data:image\/(png|jpe?g|webp);base64,([\sA-Za-z0-9+/=]*)$/i.exec(address);
  if (!parts) return null;
  const bytes = Buffer.from(parts[2], 'base64');
  const signature = SIGNATURES[parts[1].toLowerCase().replace('jpg', 'jpeg')];
  return signature.every((byte, index) => bytes[index] === byte) ? bytes : null;
}

/** Of the header alone: nothing is unpacked. Rejects where the header cannot be read. */
export async function pixelsOf(image: Buffer): Promise<number> {
  const { width, height, pages } = await sharp(image, { limitInputPixels: false }).metadata();
  return width * height * (pages ?? 1);
}
