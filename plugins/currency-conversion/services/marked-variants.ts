import { Injectable } from '@nestjs/common';
import {
  EventBus,
  ProductVariantEvent,
  ProductVariantPrice,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { In, IsNull } from 'typeorm';

/** The variants of a store whose prices follow one of their currencies. */
@Injectable()
export class MarkedVariants {
  constructor(
    private connection: TransactionalConnection,
    private eventBus: EventBus,
  ) {}

  /** Tells that what follows a price in these currencies costs something else now, as the search index wants to know. */
  async announce(ctx: RequestContext, currencies: Iterable<string>): Promise<void> {
    const rows = await this.connection.getRepository(ctx, ProductVariantPrice).find({
      where: {
        channelId: ctx.channelId,
        currencyCode: In([...new Set(currencies)]),
        customFields: { ruling: true },
        variant: { deletedAt: IsNull() },
      },
      relations: { variant: true },
    });
    const variants = rows.map(row => row.variant);
    if (variants.length > 0) await this.eventBus.publish(new ProductVariantEvent(ctx, variants, 'updated'));
  }
}
