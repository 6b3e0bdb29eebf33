import { Injectable } from '@nestjs/common';
import { Logger, type RequestContext, RequestContextCacheService } from '@vendure/core';
import sharp from 'sharp';
import { type Artwork, ArtworkService } from '../../artwork';
import type { PrintedFile } from '../facts/production-facts';
import { loggerCtx } from '../types';

/** 112 × 78 points at 216 dots per inch. */
const SIZE = { width: 336, height: 234, fit: 'inside', withoutEnlargement: true } as const;
/** On white paper a white logo would be no logo. */
const GROUND = '#d8dce3';

/** Artwork as a sheet shows it. */
@Injectable()
export class PrintedFiles {
  constructor(
    private artworks: ArtworkService,
    private requestCache: RequestContextCacheService,
  ) {}

  /** The same object for the same file of a request: a logo that many items share is read once, and once in the PDF. */
  of(ctx: RequestContext, artwork: Artwork): Promise<PrintedFile> {
    return this.requestCache.get(ctx, `PrintedFiles.${artwork.id}`, () => this.read(artwork));
  }

  private async read(artwork: Artwork): Promise<PrintedFile> {
    const { fileName, format, width, height } = artwork;
    const size = width === null || height === null ? null : { width, height };
    return { fileName, format: format.toUpperCase(), size, picture: await this.picture(artwork) };
  }

  /** A picture that cannot be read is left out: its name is on the sheet, and the workshop must not wait for it. */
  private async picture(artwork: Artwork): Promise<Buffer | null> {
    try {
      const preview = await this.artworks.preview(artwork);
      return preview && (await sharp(preview).resize(SIZE).flatten({ background: GROUND }).png().toBuffer());
    } catch (reason) {
      Logger.warn(`The picture of artwork ${artwork.id} is left out of a sheet: ${String(reason)}`, loggerCtx);
      return null;
    }
  }
}
