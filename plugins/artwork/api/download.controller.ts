import { Controller, Get, Inject, NotFoundException, Param, Query, Res, UseFilters } from '@nestjs/common';
import { Allow, Ctx, ForbiddenError, LogLevel, Permission, RequestContext } from '@vendure/core';
import type { Response } from 'express';
import { pipeline } from 'stream/promises';
import { RefusedLinkFilter, SignedLinksService } from '../../signed-links';
import { ARTWORK_STORAGE } from '../constants';
import { downloadPath, previewPath } from '../download/link-path';
import { Artwork } from '../entities/artwork.entity';
import { ArtworkService } from '../services/artwork.service';
import type { ArtworkStorageStrategy } from '../storage/artwork-storage-strategy';

interface Signature {
  expires?: unknown;
  signature?: unknown;
}

/** What came from somebody else is never shown as a page of this server, whatever it turns out to be. */
const PRIVATE = {
  'Cache-Control': 'private, no-store',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex, nofollow',
};

/** Gives a file to whoever has a link that was signed for it, session or not. */
@Controller('artwork')
@UseFilters(RefusedLinkFilter)
export class ArtworkDownloadController {
  constructor(
    private links: SignedLinksService,
    private artworks: ArtworkService,
    @Inject(ARTWORK_STORAGE) private storage: ArtworkStorageStrategy,
  ) {}

  /** To be saved, never to be shown. */
  @Get(':id/file')
  @Allow(Permission.Public)
  async file(
    @Ctx() ctx: RequestContext,
    @Param('id') id: string,
    @Query() query: Signature,
    @Res() res: Response,
  ): Promise<void> {
    const artwork = await this.allowed(ctx, id, downloadPath(id), query);
    const content = await this.storage.get(artwork.storageKey);
    // The name with its emoji by RFC 5987, and as far as Latin-1 goes for a program that does not know that.
    res.attachment(artwork.fileName).set({
      ...PRIVATE,
      'Content-Type': artwork.mimeType,
      'Content-Length': String(artwork.fileSize),
    });
    await pipeline(content, res).catch(ignoreClosedConnection);
  }

  /** Made by this server, so that it may be shown within a page. */
  @Get(':id/preview')
  @Allow(Permission.Public)
  async preview(
    @Ctx() ctx: RequestContext,
    @Param('id') id: string,
    @Query() query: Signature,
    @Res() res: Response,
  ): Promise<void> {
    const { previewKey } = await this.allowed(ctx, id, previewPath(id), query);
    if (!previewKey) throw new NotFoundException();
    const content = await this.storage.get(previewKey);
    res.set({ ...PRIVATE, 'Content-Type': 'image/webp', 'Content-Disposition': 'inline' });
    await pipeline(content, res).catch(ignoreClosedConnection);
  }

  private async allowed(ctx: RequestContext, id: string, path: string, query: Signature): Promise<Artwork> {
    if (!this.links.verify(path, query)) throw new ForbiddenError(LogLevel.Verbose);
    const artwork = await this.artworks.find(ctx, id);
    if (!artwork) throw new NotFoundException();
    return artwork;
  }
}

/** A reader that goes away in the middle is none of our errors; a disk that fails is. */
function ignoreClosedConnection(reason: unknown): void {
  if ((reason as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw reason;
}
