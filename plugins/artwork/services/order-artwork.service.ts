import { Inject, Injectable } from '@nestjs/common';
import {
  ActiveOrderService,
  type ID,
  NoActiveOrderError,
  Order,
  RequestContext,
  TransactionalConnection,
  UserInputError,
} from '@vendure/core';
import { allOrNothing, lockOrder } from '../../consistency';
import { ARTWORK_OPTIONS } from '../constants';
import { Artwork } from '../entities/artwork.entity';
import { OrderArtwork } from '../entities/order-artwork.entity';
import { DecorationLockedError } from '../errors';
import type { ResolvedArtworkOptions } from '../types';
import { ArtworkExtensions } from './artwork-extensions';
import { ArtworkService } from './artwork.service';

export type SetOrderArtworkResult = Order | NoActiveOrderError | DecorationLockedError;

/** The artwork of a whole order (B8), as against the logo of one line. */
@Injectable()
export class OrderArtworkService {
  constructor(
    private connection: TransactionalConnection,
    private activeOrders: ActiveOrderService,
    private artworks: ArtworkService,
    private extensions: ArtworkExtensions,
    @Inject(ARTWORK_OPTIONS) private options: ResolvedArtworkOptions,
  ) {}

  /** In the customer's order, those that whoever makes the request may have. */
  async listForOrder(ctx: RequestContext, orderId: ID): Promise<Artwork[]> {
    return this.artworks.readable(ctx, { id: orderId }, await this.findForOrder(ctx, orderId));
  }

  /** Whatever their owner: for code that has already established the right to them. */
  async findForOrder(ctx: RequestContext, orderId: ID): Promise<Artwork[]> {
    const rows = await this.connection
      .getRepository(ctx, OrderArtwork)
      .find({ where: { orderId }, relations: { artwork: true }, order: { position: 'ASC', id: 'ASC' } });
    return rows.map(({ artwork }) => artwork);
  }

  /** Replaces the active order's artwork by these files, each of which must be the customer's own, in this store. */
  async replace(ctx: RequestContext, artworkIds: ID[]): Promise<SetOrderArtworkResult> {
    const ids = [...new Set(artworkIds.map(String))];
    const maximum = this.options.maximumFilesPerOrder;
    if (ids.length > maximum) throw new UserInputError('artwork.tooMany', { maximum });
    return allOrNothing(this.connection, ctx, async txCtx => {
      const order = await this.activeOrders.getActiveOrder(txCtx, undefined);
      if (!order) return new NoActiveOrderError();
      await lockOrder(this.connection, txCtx, order.id);
      if (await this.extensions.isOrderLocked(txCtx, order.id)) return new DecorationLockedError();
      await this.write(txCtx, order.id, await this.ownedOrThrow(txCtx, ids));
      return order;
    });
  }

  /** A cart was merged into another: its files go along, behind those that are there. */
  async adoptOrphans(ctx: RequestContext, ownerKey: string, survivor: () => Promise<Order | undefined>): Promise<void> {
    const repository = this.connection.getRepository(ctx, OrderArtwork);
    const orphans = await repository
      .createQueryBuilder('link')
      .innerJoin('link.artwork', 'artwork')
      .where('link.orderId IS NULL AND artwork.ownerKey = :ownerKey', { ownerKey })
      .orderBy('link.position')
      .getMany();
    const order = orphans.length ? await survivor() : undefined;
    if (!order) return;
    const present = await repository.findBy({ orderId: order.id });
    const known = new Set(present.map(({ artworkId }) => String(artworkId)));
    const wanted = orphans.filter(({ artworkId }) => !known.has(String(artworkId)));
    for (const [index, link] of wanted.entries()) {
      await repository.update(link.id, { order: { id: order.id }, position: present.length + index });
    }
  }

  private async ownedOrThrow(ctx: RequestContext, ids: string[]): Promise<Artwork[]> {
    const found: Artwork[] = [];
    for (const id of ids) {
      const artwork = await this.artworks.findOwned(ctx, id);
      if (!artwork) throw new UserInputError('artwork.unknown');
      found.push(artwork);
    }
    return found;
  }

  private async write(ctx: RequestContext, orderId: ID, artworks: Artwork[]): Promise<void> {
    const repository = this.connection.getRepository(ctx, OrderArtwork);
    await repository.delete({ orderId });
    await repository.insert(
      artworks.map(({ id }, position) => ({ order: { id: orderId }, artwork: { id }, position })),
    );
  }
}
