import { ARTWORK_FORMATS, type ArtworkFormat, FORMAT_FACTS, isArtworkFormat } from '../inspection/formats';

/** What a store asks of a file, as a customer is told before choosing one (B8). */
export interface ArtworkRequirements {
  /** In bytes. */
  maximumFileSize: number;
  /** File extensions. */
  acceptedFormats: ArtworkFormat[];
  /** In pixels, raster images only; null asks for nothing. */
  minimumWidth: number | null;
  minimumHeight: number | null;
}

interface Settings {
  artworkMaximumFileSize?: number | null;
  artworkFormats?: string[] | null;
  artworkMinimumWidth?: number | null;
  artworkMinimumHeight?: number | null;
}

/** A store's settings, with the defaults for what it leaves open and this server's own limit above all. */
export function artworkRequirements(
  settings: Settings,
  limits: { defaultMaximumFileSize: number; maximumFileSize: number },
): ArtworkRequirements {
  const wanted = positive(settings.artworkMaximumFileSize) ?? limits.defaultMaximumFileSize;
  const chosen = new Set((settings.artworkFormats ?? []).map(canonical).filter(isArtworkFormat));
  return {
    maximumFileSize: Math.min(wanted, limits.maximumFileSize),
    acceptedFormats: ARTWORK_FORMATS.filter(format => chosen.size === 0 || chosen.has(format)),
    minimumWidth: positive(settings.artworkMinimumWidth),
    minimumHeight: positive(settings.artworkMinimumHeight),
  };
}

/** `.JPEG` and `jpg` are one format to whoever fills in the settings. */
function canonical(written: string): string {
  const extension = written.trim().toLowerCase().replace(/^\./, '');
  return ARTWORK_FORMATS.find(format => FORMAT_FACTS[format].extensions.includes(extension)) ?? extension;
}

/** Zero, to whoever fills in the settings, is the same as nothing. */
function positive(value: number | null | undefined): number | null {
  return value != null && value > 0 ? value : null;
}
