import { Inject, Injectable } from '@nestjs/common';
import { RequestContext, TransactionalConnection } from '@vendure/core';
import { type FindOperator, Like, MoreThan } from 'typeorm';
import { ARTWORK_OPTIONS } from '../constants';
import { Artwork } from '../entities/artwork.entity';
import { ANY_VISITOR, isUserKey } from '../rules/owner-key';
import type { ArtworkQuota, ResolvedArtworkOptions } from '../types';

const DAY = 24 * 60 * 60 * 1000;

/** How much one owner may upload within 24 hours. What is kept longer is in orders, and limits nobody. */
@Injectable()
export class QuotaService {
  constructor(
    private connection: TransactionalConnection,
    @Inject(ARTWORK_OPTIONS) private options: ResolvedArtworkOptions,
  ) {}

  /** Whether one more file of so many bytes is within the quota. Sure only after {@link lock}. */
  async hasRoom(ctx: RequestContext, ownerKey: string, bytes: number): Promise<boolean> {
    if (isUserKey(ownerKey)) return this.fits(ctx, ownerKey, this.options.customerQuota, bytes);
    return (
      (await this.fits(ctx, ownerKey, this.options.visitorQuota, bytes)) &&
      // Not counted to the last file when many visitors upload at once: it guards the disk, not a right.
      this.fits(ctx, Like(ANY_VISITOR), this.options.allVisitorsQuota, bytes)
    );
  }

  private async fits(
    ctx: RequestContext,
    ownerKey: string | FindOperator<string>,
    quota: ArtworkQuota,
    bytes: number,
  ): Promise<boolean> {
    const where = { ownerKey, createdAt: MoreThan(new Date(Date.now() - DAY)) };
    const repository = this.connection.getRepository(ctx, Artwork);
    const files = await repository.countBy(where);
    if (files + 1 > quota.files) return false;
    return ((await repository.sum('fileSize', where)) ?? 0) + bytes <= quota.bytes;
  }

  /**
   * Lets one owner's uploads be counted one after the other, until the end of the transaction. On better-sqlite3
   * transactions run so by themselves.
   */
  async lock(ctx: RequestContext, ownerKey: string): Promise<void> {
    if (this.connection.rawConnection.options.type !== 'postgres') return;
    await this.connection
      .getRepository(ctx, Artwork)
      .query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`artwork ${ownerKey}`]);
  }
}
