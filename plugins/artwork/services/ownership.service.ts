import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventBus, LoginEvent, OrderService, RequestContext, TransactionalConnection, type User } from '@vendure/core';
import { Artwork } from '../entities/artwork.entity';
import { userKey, visitorKey } from '../rules/owner-key';
import { OrderArtworkService } from './order-artwork.service';

/** What a visitor uploaded follows them when they log in, or register and then log in. */
@Injectable()
export class OwnershipService implements OnModuleInit {
  constructor(
    private connection: TransactionalConnection,
    private eventBus: EventBus,
    private orders: OrderService,
    private orderArtworks: OrderArtworkService,
  ) {}

  onModuleInit(): void {
    // Within the log-in's transaction: the very next request finds the files with their owner.
    this.eventBus.registerBlockingEventHandler({
      event: LoginEvent,
      id: 'artwork-follows-log-in',
      handler: ({ ctx, user }) => this.follow(ctx, user),
    });
  }

  private async follow(ctx: RequestContext, user: User): Promise<void> {
    // A session that belongs to somebody already is no visitor's.
    if (ctx.apiType !== 'shop' || !ctx.session || ctx.session.user) return;
    const ownerKey = userKey(user.id);
    await this.connection.getRepository(ctx, Artwork).update({ ownerKey: visitorKey(ctx.session.token) }, { ownerKey });
    await this.orderArtworks.adoptOrphans(ctx, ownerKey, () => this.orders.getActiveOrderForUser(ctx, user.id));
  }
}
