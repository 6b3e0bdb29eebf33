import type { ArtworkFormat } from './formats';

/** Of the first bytes of a file: as far from the beginning as readers of PDF look for its header. */
export const SIGNATURE_HEAD = 1024;

const PDF = '%PDF-';
/** PostScript, also behind the control-D that printers of old wanted, and the table that an EPS of DOS's days begins with. */
const POSTSCRIPT = ['%!', '\x04%!', '\xc5\xd0\xd3\xc6'];

/** What a file of a format begins with, a character a byte. An SVG is text, which begins with anything. */
const SIGNATURES: Record<Exclude<ArtworkFormat, 'svg'>, readonly string[]> = {
  png: ['\x89PNG\r\n\x1a\n'],
  jpg: ['\xff\xd8\xff'],
  webp: ['RIFF'],
  tiff: ['II*\0', 'MM\0*', 'II+\0', 'MM\0+'],
  pdf: [PDF],
  eps: POSTSCRIPT,
  ai: [PDF, ...POSTSCRIPT],
};

/** Whether a file may be of that format by its first bytes, of which there are few where it was cut off early. */
export function beginsAs(format: ArtworkFormat, head: Buffer): boolean {
  if (format === 'svg') return true;
  const text = head.toString('latin1');
  return SIGNATURES[format].some(
    signature =>
      text.startsWith(signature) || signature.startsWith(text) || (signature === PDF && text.includes(signature)),
  );
}
