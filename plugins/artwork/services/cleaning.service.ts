import { Inject, Injectable } from '@nestjs/common';
import { type ID, Logger, RequestContext, TransactionalConnection } from '@vendure/core';
import { In, IsNull, MoreThan } from 'typeorm';
import { ARTWORK_OPTIONS, ARTWORK_STORAGE, loggerCtx } from '../constants';
import { Artwork } from '../entities/artwork.entity';
import { OrderArtwork } from '../entities/order-artwork.entity';
import type { ArtworkStorageStrategy } from '../storage/artwork-storage-strategy';
import { fileOfPreview } from '../storage/storage-keys';
import type { ResolvedArtworkOptions } from '../types';
import { ArtworkExtensions } from './artwork-extensions';

const HOUR = 60 * 60 * 1000;
const BATCH = 200;

export interface CleaningReport {
  /** Files that nothing had referred to for long enough. */
  removed: number;
  /** Stored files that no row knew of, as a crash leaves them. */
  swept: number;
}

/** Removes what nobody uses: files that no order, line or other plugin has referred to for a day. */
@Injectable()
export class CleaningService {
  constructor(
    private connection: TransactionalConnection,
    private extensions: ArtworkExtensions,
    @Inject(ARTWORK_OPTIONS) private options: ResolvedArtworkOptions,
    @Inject(ARTWORK_STORAGE) private storage: ArtworkStorageStrategy,
  ) {}

  async clean(ctx: RequestContext): Promise<CleaningReport> {
    const limit = new Date(Date.now() - this.options.keepUnusedHours * HOUR);
    await this.connection.getRepository(ctx, OrderArtwork).delete({ orderId: IsNull() });
    let removed = 0;
    let last: ID = 0;
    for (;;) {
      const batch = await this.after(ctx, last);
      if (!batch.length) break;
      removed += await this.cleanBatch(ctx, batch, limit);
      last = batch[batch.length - 1].id;
    }
    return { removed, swept: await this.sweep(ctx, limit) };
  }

  private after(ctx: RequestContext, last: ID): Promise<Artwork[]> {
    const where = last === 0 ? {} : { id: MoreThan(last) };
    return this.connection.getRepository(ctx, Artwork).find({ where, order: { id: 'ASC' }, take: BATCH });
  }

  private async cleanBatch(ctx: RequestContext, batch: Artwork[], limit: Date): Promise<number> {
    const used = await this.usedAmong(
      ctx,
      batch.map(({ id }) => id),
    );
    const repository = this.connection.getRepository(ctx, Artwork);
    let removed = 0;
    for (const artwork of batch) {
      if (used.has(String(artwork.id))) {
        if (artwork.unusedSince) await repository.update(artwork.id, { unusedSince: null });
      } else if (!artwork.unusedSince) {
        await repository.update(artwork.id, { unusedSince: new Date() });
      } else if (artwork.unusedSince < limit && (await this.remove(ctx, artwork.id))) {
        removed += 1;
      }
    }
    return removed;
  }

  private async usedAmong(ctx: RequestContext, ids: ID[]): Promise<Set<string>> {
    const inOrders = await this.connection
      .getRepository(ctx, OrderArtwork)
      .find({ where: { artworkId: In(ids) }, select: { id: true, artworkId: true } });
    const elsewhere = await this.extensions.referencedAmong(ctx, ids);
    return new Set([...inOrders.map(({ artworkId }) => artworkId), ...elsewhere].map(String));
  }

  /** The row first, then the bytes: should the bytes stay, for a failing disk, the next sweep finds them. */
  private async remove(ctx: RequestContext, id: ID): Promise<boolean> {
    const artwork = await this.connection.withTransaction(ctx, async txCtx => {
      const locked = await this.lock(txCtx, id);
      // Somebody may have begun to use it since it was asked about; from here on nobody can.
      if (!locked?.unusedSince || (await this.usedAmong(txCtx, [id])).has(String(id))) return null;
      await this.connection.getRepository(txCtx, Artwork).delete(id);
      return locked;
    });
    if (!artwork) return false;
    for (const key of [artwork.storageKey, artwork.previewKey]) if (key) await this.storage.remove(key);
    return true;
  }

  private lock(ctx: RequestContext, id: ID): Promise<Artwork | null> {
    const postgres = this.connection.rawConnection.options.type === 'postgres';
    return this.connection
      .getRepository(ctx, Artwork)
      .findOne({ where: { id }, ...(postgres && { lock: { mode: 'pessimistic_write' as const } }) });
  }

  private async sweep(ctx: RequestContext, limit: Date): Promise<number> {
    let swept = 0;
    let batch: string[] = [];
    for await (const key of this.storage.keysOlderThan(limit)) {
      batch.push(key);
      if (batch.length < BATCH) continue;
      swept += await this.sweepBatch(ctx, batch);
      batch = [];
    }
    return swept + (await this.sweepBatch(ctx, batch));
  }

  private async sweepBatch(ctx: RequestContext, keys: string[]): Promise<number> {
    const known = await this.connection
      .getRepository(ctx, Artwork)
      .find({ where: { storageKey: In(keys.map(fileOfPreview)) }, select: { id: true, storageKey: true } });
    const wanted = new Set(known.map(({ storageKey }) => storageKey));
    const unknown = keys.filter(key => !wanted.has(fileOfPreview(key)));
    for (const key of unknown) {
      Logger.warn(`Removing the file ${key}, which no artwork knows of`, loggerCtx);
      await this.storage.remove(key);
    }
    return unknown.length;
  }
}
