import { Inject, Injectable } from '@nestjs/common';
import {
  ConfigService,
  type EntityIdStrategy,
  type ID,
  idsAreEqual,
  Order,
  Permission,
  RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { SignedLinksService } from '../../signed-links';
import { buffer } from 'stream/consumers';
import type { FindOptionsWhere } from 'typeorm';
import { ARTWORK_OPTIONS, ARTWORK_STORAGE } from '../constants';
import { downloadPath, previewPath } from '../download/link-path';
import { Artwork } from '../entities/artwork.entity';
import { couldBeId } from '../rules/could-be-id';
import { userKey, visitorKey } from '../rules/owner-key';
import type { ArtworkStorageStrategy } from '../storage/artwork-storage-strategy';
import type { ResolvedArtworkOptions } from '../types';

/** Finds artwork for whom it belongs to, and makes its links. */
@Injectable()
export class ArtworkService {
  constructor(
    private connection: TransactionalConnection,
    private configService: ConfigService,
    private signedLinks: SignedLinksService,
    @Inject(ARTWORK_OPTIONS) private options: ResolvedArtworkOptions,
    @Inject(ARTWORK_STORAGE) private storage: ArtworkStorageStrategy,
  ) {}

  /** The key of whoever makes the request: their account, or their session; null without either. */
  ownerKey(ctx: RequestContext): string | null {
    if (ctx.activeUserId != null) return userKey(ctx.activeUserId);
    return ctx.session ? visitorKey(ctx.session.token) : null;
  }

  /**
   * The file with this id where whoever makes the request uploaded it in this store; null for anything else. Within a
   * transaction on PostgreSQL it cannot be removed before that transaction ends, so that a reference to it holds.
   */
  async findOwned(ctx: RequestContext, id: ID): Promise<Artwork | null> {
    const ownerKey = this.ownerKey(ctx);
    if (!ownerKey || !couldBeId(id, this.primaryKeyType)) return null;
    return this.connection.getRepository(ctx, Artwork).findOne({
      where: { id, ownerKey, channelId: ctx.channelId },
      ...(this.canLock(ctx) && { lock: { mode: 'pessimistic_read' as const } }),
    });
  }

  /** Whatever its owner: for code that has already established the right to it. */
  async find(ctx: RequestContext, id: ID): Promise<Artwork | null> {
    if (!couldBeId(id, this.primaryKeyType)) return null;
    return this.connection.getRepository(ctx, Artwork).findOneBy({ id });
  }

  /**
   * Those of an order's files that whoever makes the request may have. In the shop: who uploaded them, or whose account
   * the order belongs to. To see the order is not enough, since Vendure shows a guest's order for two hours to anybody
   * who knows, or counts up to, its code. In the admin: who may read orders.
   * @param which order it is
   */
  async readable(ctx: RequestContext, which: FindOptionsWhere<Order>, artworks: Artwork[]): Promise<Artwork[]> {
    if (ctx.apiType === 'admin') return ctx.userHasPermissions([Permission.ReadOrder]) ? artworks : [];
    const ownerKey = this.ownerKey(ctx);
    const own = artworks.filter(artwork => artwork.ownerKey === ownerKey);
    if (own.length === artworks.length || ctx.activeUserId == null) return own;
    const order = await this.connection
      .getRepository(ctx, Order)
      .findOne({ where: which, relations: { customer: { user: true } } });
    return idsAreEqual(order?.customer?.user?.id, ctx.activeUserId) ? artworks : own;
  }

  /** The small picture itself, as WebP, under the same condition; null where there is none. */
  async preview({ previewKey }: Pick<Artwork, 'previewKey'>): Promise<Buffer | null> {
    return previewKey === null ? null : buffer(await this.storage.get(previewKey));
  }

  /** A link that gives the file without a session, for a while. For whoever may have it: nobody is asked again. */
  downloadUrl({ id }: Pick<Artwork, 'id'>): string {
    return this.signedLinks.sign(downloadPath(id), this.options.downloadLifetimeSeconds);
  }

  /** The same for its small picture; null where it has none. */
  previewUrl({ id, previewKey }: Pick<Artwork, 'id' | 'previewKey'>): string | null {
    return previewKey && this.signedLinks.sign(previewPath(id), this.options.downloadLifetimeSeconds);
  }

  private get primaryKeyType(): 'increment' | 'uuid' {
    const strategy = this.configService.entityOptions.entityIdStrategy as
      EntityIdStrategy<'increment' | 'uuid'> | undefined;
    return strategy?.primaryKeyType ?? 'increment';
  }

  private canLock(ctx: RequestContext): boolean {
    const { manager } = this.connection.getRepository(ctx, Artwork);
    return (
      this.connection.rawConnection.options.type === 'postgres' && manager.queryRunner?.isTransactionActive === true
    );
  }
}
