/** What artwork may be, by its usual file extension. */
export const ARTWORK_FORMATS = ['png', 'jpg', 'webp', 'svg', 'pdf', 'ai', 'eps', 'tiff'] as const;

export type ArtworkFormat = (typeof ARTWORK_FORMATS)[number];

interface FormatFacts {
  /** What a file's name may end with, the first being what a name without an ending gets. */
  extensions: readonly string[];
  /** Made of pixels, so that there can be too few of them. */
  raster: boolean;
}

export const FORMAT_FACTS: Record<ArtworkFormat, FormatFacts> = {
  png: { extensions: ['png'], raster: true },
  jpg: { extensions: ['jpg', 'jpeg', 'jpe', 'jfif'], raster: true },
  webp: { extensions: ['webp'], raster: true },
  svg: { extensions: ['svg'], raster: false },
  pdf: { extensions: ['pdf'], raster: false },
  ai: { extensions: ['ai'], raster: false },
  eps: { extensions: ['eps', 'epsf'], raster: false },
  tiff: { extensions: ['tiff', 'tif'], raster: true },
};

export const isArtworkFormat = (value: string): value is ArtworkFormat =>
  (ARTWORK_FORMATS as readonly string[]).includes(value);
