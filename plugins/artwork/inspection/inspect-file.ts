import { open } from 'fs/promises';
import { ArtworkRejectedError } from '../errors';
import type { SafeFileName } from '../rules/file-name';
import { bytesAt } from './bytes';
import { checkStructure } from './check-structure';
import { type Detected, detectFormat } from './detect-format';
import { type ArtworkFormat, FORMAT_FACTS, isArtworkFormat } from './formats';
import { inspectRaster } from './inspect-raster';
import { inspectSvg } from './inspect-svg';
import type { InspectionLimits } from './limits';
import type { Measured } from './measured';
import { empty, mismatch, notAccepted, notAsNamed, unreadable } from './refusals';
import { beginsAs, SIGNATURE_HEAD } from './signatures';

export interface InspectedFile extends Measured {
  format: ArtworkFormat;
  mimeType: string;
  /** In bytes. */
  size: number;
}

/**
 * Looks a file through, by its content: what it is, whether that is accepted here and is what its name says, whether it
 * is whole and one file, and how large its image is. Answers the first thing that is wrong with it.
 */
export async function inspectFile(
  path: string,
  name: SafeFileName,
  accepted: readonly ArtworkFormat[],
  limits: InspectionLimits,
): Promise<InspectedFile | ArtworkRejectedError> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (size === 0) return empty();
    const detected = await detectFormat(path, file, name.extension);
    const refusal = judgeFormat(detected, name.extension, accepted, await bytesAt(file, 0, SIGNATURE_HEAD));
    if (refusal || detected.kind !== 'artwork') return refusal ?? unreadable();
    const { format, mimeType } = detected;
    const wrong = await checkStructure(file, size, format, mimeType);
    if (wrong) return wrong;
    const measured = await measure(path, format, limits);
    return measured instanceof ArtworkRejectedError ? measured : { ...measured, format, mimeType, size };
  } finally {
    await file.close();
  }
}

function measure(
  path: string,
  format: ArtworkFormat,
  limits: InspectionLimits,
): Promise<Measured | ArtworkRejectedError> {
  if (FORMAT_FACTS[format].raster) return inspectRaster(path, limits);
  if (format === 'svg') return inspectSvg(path, limits);
  return Promise.resolve({ width: null, height: null, preview: null });
}

function judgeFormat(
  detected: Detected,
  extension: string,
  accepted: readonly ArtworkFormat[],
  head: Buffer,
): ArtworkRejectedError | null {
  const claimed = claimedFormat(extension);
  // A name that claims nothing acceptable is the plainer mistake of the two.
  if (extension && !claimed) return notAccepted(accepted);
  if (detected.kind === 'unknown') {
    if (!claimed) return notAccepted(accepted);
    return beginsAs(claimed, head) ? unreadable() : notAsNamed(claimed);
  }
  if (detected.kind === 'other') return claimed ? mismatch(detected.name) : notAccepted(accepted);
  if (extension && !FORMAT_FACTS[detected.format].extensions.includes(extension)) {
    return mismatch(detected.format.toUpperCase());
  }
  return accepted.includes(detected.format) ? null : notAccepted(accepted);
}

function claimedFormat(extension: string): ArtworkFormat | undefined {
  if (isArtworkFormat(extension)) return extension;
  const entries = Object.entries(FORMAT_FACTS) as [ArtworkFormat, (typeof FORMAT_FACTS)[ArtworkFormat]][];
  return entries.find(([, { extensions }]) => extensions.includes(extension))?.[0];
}
