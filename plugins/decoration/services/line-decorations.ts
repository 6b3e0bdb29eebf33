import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type ID,
  OrderLine,
  type RequestContext,
  RequestContextCacheService,
  TransactionalConnection,
  type Translated,
} from '@vendure/core';
import DataLoader from 'dataloader';
import { In } from 'typeorm';
import { type Artwork, ArtworkExtensions, ArtworkService } from '../../artwork';
import type { ImprintMethod } from '../entities/imprint-method.entity';
import { designOf } from '../rules/design';
import { ImprintMethodsService } from './imprint-methods.service';
import { ProductionLock } from './production-lock';

export interface LineDecoration {
  method: Translated<ImprintMethod> | null;
  location: string | null;
  color: string | null;
  instructions: string | null;
  logo: Artwork | null;
}

/** Decorations of lines. The lines of a request ask together. */
@Injectable()
export class LineDecorations implements OnModuleInit {
  constructor(
    private connection: TransactionalConnection,
    private requestCache: RequestContextCacheService,
    private methods: ImprintMethodsService,
    private artworks: ArtworkService,
    private artworkExtensions: ArtworkExtensions,
    private production: ProductionLock,
  ) {}

  onModuleInit(): void {
    this.artworkExtensions.register({
      referencedAmong: (ctx, ids) => this.logosAmong(ctx, ids),
      isOrderLocked: (ctx, orderId) => this.production.isLocked(ctx, orderId),
    });
  }

  /** As whoever makes the request may have it: to see the order is not enough to be given its logos. */
  async shown(ctx: RequestContext, line: OrderLine): Promise<LineDecoration | null> {
    const decoration = await this.of(ctx, line);
    if (!decoration?.logo) return decoration;
    const [logo = null] = await this.artworks.readable(ctx, { lines: { id: line.id } }, [decoration.logo]);
    return { ...decoration, logo };
  }

  /** Null for a line without a decoration. For code that has already established the right to it. */
  async of(ctx: RequestContext, line: OrderLine): Promise<LineDecoration | null> {
    const { methodId, location, color, instructions, logoId } = designOf(line.customFields);
    if (!line.customFields?.designKey) return null;
    const [method, logo] = await Promise.all([
      methodId === null ? null : this.methodLoader(ctx).load(methodId),
      logoId === null ? null : this.logoLoader(ctx).load(logoId),
    ]);
    return { method, location, color, instructions, logo };
  }

  private methodLoader(ctx: RequestContext): DataLoader<string, Translated<ImprintMethod> | null> {
    return this.requestCache.get(
      ctx,
      'LineDecorations.methods',
      () =>
        new DataLoader(async (ids: readonly string[]) => {
          const found = await this.methods.byIds(ctx, ids);
          return ids.map(id => found.get(id) ?? null);
        }),
    );
  }

  private logoLoader(ctx: RequestContext): DataLoader<string, Artwork | null> {
    return this.requestCache.get(
      ctx,
      'LineDecorations.logos',
      () => new DataLoader((ids: readonly string[]) => Promise.all(ids.map(id => this.artworks.find(ctx, id)))),
    );
  }

  private async logosAmong(ctx: RequestContext, artworkIds: ID[]): Promise<ID[]> {
    if (artworkIds.length === 0) return [];
    const lines = await this.connection.getRepository(ctx, OrderLine).find({
      where: { customFields: { imprintLogoId: In(artworkIds.map(String)) } },
      select: { id: true, customFields: { imprintLogoId: true } },
      loadEagerRelations: false,
    });
    const used = new Set(lines.map(line => line.customFields.imprintLogoId));
    return artworkIds.filter(id => used.has(String(id)));
  }
}
