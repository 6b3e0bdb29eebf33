import { ArtworkRejectedError } from '../errors';
import type { ArtworkFormat } from './formats';
import type { InspectionLimits } from './limits';

/** Megabytes as people count them, to one place. */
const megabytes = (bytes: number) => Math.floor(bytes / 100_000) / 10;
const listed = (formats: readonly ArtworkFormat[]) => formats.join(', ');

export const tooLarge = (maximum: number): ArtworkRejectedError =>
  new ArtworkRejectedError('TOO_LARGE', 'ARTWORK_TOO_LARGE', { maximumMegabytes: megabytes(maximum) });

export const tooManyPixels = (maximum: number): ArtworkRejectedError =>
  new ArtworkRejectedError('TOO_LARGE', 'ARTWORK_TOO_MANY_PIXELS', { maximumMegapixels: megabytes(maximum) });

export const complexSvg = (): ArtworkRejectedError => new ArtworkRejectedError('TOO_LARGE', 'ARTWORK_SVG_COMPLEX');

export const tooSmall = (width: number, height: number, limits: InspectionLimits): ArtworkRejectedError =>
  new ArtworkRejectedError('TOO_SMALL', 'ARTWORK_TOO_SMALL', {
    width,
    height,
    minimumWidth: limits.minimumWidth,
    minimumHeight: limits.minimumHeight,
  });

export const notAccepted = (formats: readonly ArtworkFormat[]): ArtworkRejectedError =>
  new ArtworkRejectedError('FORMAT_NOT_ACCEPTED', 'ARTWORK_FORMAT', { formats: listed(formats) });

export const badName = (): ArtworkRejectedError => new ArtworkRejectedError('FORMAT_NOT_ACCEPTED', 'ARTWORK_FILE_NAME');

export const activeSvg = (): ArtworkRejectedError =>
  new ArtworkRejectedError('FORMAT_NOT_ACCEPTED', 'ARTWORK_SVG_ACTIVE');

/** @param is what it is by its content, as people call it: `PNG`, `HTML` */
export const mismatch = (is: string): ArtworkRejectedError =>
  new ArtworkRejectedError('CONTENT_MISMATCH', 'ARTWORK_MISMATCH', { format: is });

/** @param claimed what its name says and its content does not begin as */
export const notAsNamed = (claimed: ArtworkFormat): ArtworkRejectedError =>
  new ArtworkRejectedError('CONTENT_MISMATCH', 'ARTWORK_NOT_AS_NAMED', { format: claimed.toUpperCase() });

export const twoFiles = (): ArtworkRejectedError => new ArtworkRejectedError('CONTENT_MISMATCH', 'ARTWORK_TWO_FILES');

export const empty = (): ArtworkRejectedError => new ArtworkRejectedError('UNREADABLE', 'ARTWORK_EMPTY');

export const unreadable = (): ArtworkRejectedError => new ArtworkRejectedError('UNREADABLE', 'ARTWORK_UNREADABLE');

export const quotaExceeded = (): ArtworkRejectedError => new ArtworkRejectedError('QUOTA_EXCEEDED', 'ARTWORK_QUOTA');
