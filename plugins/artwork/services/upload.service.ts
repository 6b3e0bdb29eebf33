import { Inject, Injectable } from '@nestjs/common';
import { ForbiddenError, RequestContext, TransactionalConnection } from '@vendure/core';
import { createReadStream } from 'fs';
import { Readable } from 'stream';
import { allOrNothing } from '../../consistency';
import { ARTWORK_OPTIONS, ARTWORK_STORAGE } from '../constants';
import { Artwork } from '../entities/artwork.entity';
import { ArtworkRejectedError } from '../errors';
import { type InspectedFile, inspectFile } from '../inspection/inspect-file';
import { badName, quotaExceeded, tooLarge } from '../inspection/refusals';
import { type SafeFileName, safeFileName } from '../rules/file-name';
import { type ArtworkRequirements, artworkRequirements } from '../rules/requirements';
import type { ArtworkStorageStrategy } from '../storage/artwork-storage-strategy';
import { newStorageKey, previewKeyOf } from '../storage/storage-keys';
import type { ResolvedArtworkOptions } from '../types';
import type { FileUpload } from '../upload/file-upload';
import { receiveFile } from '../upload/receive-file';
import { withTemporaryFile } from '../upload/temporary-file';
import { Turnstile } from '../upload/turnstile';
import { ArtworkService } from './artwork.service';
import { QuotaService } from './quota.service';

/** Images that are unpacked at a time. */
const INSPECTIONS = 2;
/** A multipart request is longer than its file by its other fields, at most this much. */
const MULTIPART_OVERHEAD = 250_000;

/** Takes files in (B4, B8): received, looked through, stored and written down; or refused, and nothing is left of them. */
@Injectable()
export class UploadService {
  private readonly inspections = new Turnstile(INSPECTIONS);

  constructor(
    private connection: TransactionalConnection,
    private artworks: ArtworkService,
    private quota: QuotaService,
    @Inject(ARTWORK_OPTIONS) private options: ResolvedArtworkOptions,
    @Inject(ARTWORK_STORAGE) private storage: ArtworkStorageStrategy,
  ) {}

  requirements(ctx: RequestContext): ArtworkRequirements {
    return artworkRequirements(ctx.channel.customFields, this.options);
  }

  async upload(ctx: RequestContext, upload: FileUpload): Promise<Artwork | ArtworkRejectedError> {
    const ownerKey = this.artworks.ownerKey(ctx);
    if (!ownerKey) throw new ForbiddenError();
    const requirements = this.requirements(ctx);
    const name = safeFileName(upload.filename ?? '');
    if (!name) return badName();
    if (announcedSize(ctx) > requirements.maximumFileSize + MULTIPART_OVERHEAD) {
      return tooLarge(requirements.maximumFileSize);
    }
    // Asked again once the file's size is known; who has no room left need not send it.
    if (!(await this.quota.hasRoom(ctx, ownerKey, 1))) return quotaExceeded();
    return withTemporaryFile(async path => {
      const broken = await receiveFile(upload, path, requirements.maximumFileSize);
      if (broken) return broken;
      const found = await this.inspections.pass(() => this.inspect(path, name, requirements));
      return found instanceof ArtworkRejectedError ? found : this.keep(ctx, ownerKey, name, path, found);
    });
  }

  private inspect(
    path: string,
    name: SafeFileName,
    { acceptedFormats, minimumWidth, minimumHeight }: ArtworkRequirements,
  ): Promise<InspectedFile | ArtworkRejectedError> {
    return inspectFile(path, name, acceptedFormats, {
      maximumPixels: this.options.maximumPixels,
      minimumWidth: minimumWidth ?? 0,
      minimumHeight: minimumHeight ?? 0,
    });
  }

  /** The bytes first, then the row that names them: a row without bytes would be a promise that nobody can keep. */
  private async keep(
    ctx: RequestContext,
    ownerKey: string,
    name: SafeFileName,
    path: string,
    found: InspectedFile,
  ): Promise<Artwork | ArtworkRejectedError> {
    const storageKey = newStorageKey();
    const previewKey = found.preview && previewKeyOf(storageKey);
    let kept = false;
    try {
      await this.storage.put(storageKey, createReadStream(path));
      if (found.preview && previewKey) await this.storage.put(previewKey, Readable.from([found.preview]));
      const answer = await this.writeDown(ctx, ownerKey, {
        fileName: `${name.stem}.${name.extension || found.format}`,
        format: found.format,
        mimeType: found.mimeType,
        fileSize: found.size,
        width: found.width,
        height: found.height,
        storageKey,
        previewKey,
      });
      kept = answer instanceof Artwork;
      return answer;
    } finally {
      if (!kept) for (const key of [storageKey, previewKey]) if (key) await this.storage.remove(key);
    }
  }

  private writeDown(
    ctx: RequestContext,
    ownerKey: string,
    facts: Partial<Artwork> & { fileSize: number },
  ): Promise<Artwork | ArtworkRejectedError> {
    return allOrNothing(this.connection, ctx, async txCtx => {
      await this.quota.lock(txCtx, ownerKey);
      if (!(await this.quota.hasRoom(txCtx, ownerKey, facts.fileSize))) return quotaExceeded();
      return this.connection
        .getRepository(txCtx, Artwork)
        .save(new Artwork({ ...facts, ownerKey, channelId: ctx.channelId, unusedSince: new Date() }));
    });
  }
}

/** What the sender says the request's length is, in bytes; 0 where it does not say. */
function announcedSize(ctx: RequestContext): number {
  return Number(ctx.req?.headers['content-length'] ?? 0) || 0;
}
