import { Inject, Injectable } from '@nestjs/common';
import { Order, type RequestContext, TransactionalConnection } from '@vendure/core';
import { nextValue } from '../../consistency';
import { StoreService } from '../../store-settings';
import { OrderNumberSequence } from '../entities/order-number-sequence.entity';
import { orderCode } from '../rules/order-code';
import { CHECKOUT_OPTIONS, type CheckoutOptions } from '../types';

/** Numbers orders in the order in which they reach payment (A8), gapless per prefix. */
@Injectable()
export class OrderNumberService {
  constructor(
    private connection: TransactionalConnection,
    private stores: StoreService,
    @Inject(CHECKOUT_OPTIONS) private options: CheckoutOptions,
  ) {}

  /**
   * Gives the order its code, and the store's language until a customer speaks another, on the entity in hand: core saves it after
   * the transition. The sequence's row stays locked until the end of the request's transaction.
   */
  async number(ctx: RequestContext, order: Order): Promise<void> {
    const store = await this.stores.ofOrder(ctx, order.id);
    const prefix = store.customFields.orderCodePrefix || this.options.defaultPrefix;
    const number = await this.next(ctx, prefix);
    order.code = orderCode(prefix, number);
    order.customFields.orderNumber = number;
    order.customFields.placedLanguage ??= store.defaultLanguageCode;
  }

  /** Gives the number of a cart that is gone to the one that it was merged with, where that has none. */
  async handOver(ctx: RequestContext, gone: Order, left: Order): Promise<void> {
    const { orderNumber, placedLanguage } = gone.customFields;
    if (orderNumber == null || left.customFields.orderNumber != null) return;
    left.code = gone.code;
    Object.assign(left.customFields, { orderNumber, placedLanguage });
    const numbered = { code: gone.code, customFields: { orderNumber, placedLanguage } };
    await this.connection.getRepository(ctx, Order).update(left.id, numbered);
  }

  private async next(ctx: RequestContext, prefix: string): Promise<number> {
    const repository = this.connection.getRepository(ctx, OrderNumberSequence);
    const value = await nextValue(repository, { prefix });
    if (value !== null) return value;
    await repository.createQueryBuilder().insert().values({ prefix, value: 0 }).orIgnore().execute();
    return (await nextValue(repository, { prefix }))!;
  }
}
