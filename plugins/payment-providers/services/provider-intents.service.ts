import { Injectable } from '@nestjs/common';
import { type ID, Order, type RequestContext, TransactionalConnection } from '@vendure/core';
import { LessThan } from 'typeorm';
import { lockOrder } from '../../consistency';
import { type IntentState, ProviderIntent } from '../entities/provider-intent.entity';
import type { Provider } from '../types';

export type BegunIntent = Pick<
  ProviderIntent,
  'provider' | 'intentId' | 'account' | 'method' | 'amount' | 'currencyCode' | 'asDeposit' | 'afterPlacement'
>;

/** The payments that were begun at providers, and what has become of them. */
@Injectable()
export class ProviderIntentsService {
  constructor(private connection: TransactionalConnection) {}

  find(ctx: RequestContext, provider: Provider, intentId: string): Promise<ProviderIntent | null> {
    return this.repository(ctx).findOneBy({ provider, intentId });
  }

  /** What the customer may still pay, latest first. */
  open(ctx: RequestContext, orderId: ID): Promise<ProviderIntent[]> {
    return this.repository(ctx).find({ where: { orderId, state: 'OPEN' }, order: { id: 'DESC' } });
  }

  /** How many were given up or paid: the next one is another. */
  closed(ctx: RequestContext, orderId: ID): Promise<number> {
    return this.repository(ctx)
      .createQueryBuilder('intent')
      .where('intent.orderId = :orderId', { orderId })
      .andWhere('intent.state <> :open', { open: 'OPEN' })
      .getCount();
  }

  /**
   * Notes it, once. From then on the order's changes are followed by it: what changed before is to be looked for.
   * @returns with `before`, those that were begun before it and are still open: they are to be cancelled
   */
  async note(
    ctx: RequestContext,
    order: Pick<Order, 'id' | 'code'>,
    begun: BegunIntent,
  ): Promise<{ noted: ProviderIntent; before: ProviderIntent[] }> {
    return this.connection.withTransaction(ctx, async txCtx => {
      await lockOrder(this.connection, txCtx, order.id);
      const repository = this.repository(txCtx);
      const insert = repository
        .createQueryBuilder()
        .insert()
        .values({
          ...begun,
          order: { id: order.id },
          orderCode: order.code,
          channelId: ctx.channelId,
          state: 'OPEN',
        });
      await insert.orIgnore().updateEntity(false).execute();
      const noted = await repository.findOneByOrFail({ provider: begun.provider, intentId: begun.intentId });
      const before = await repository.findBy({ orderId: order.id, state: 'OPEN', id: LessThan(noted.id as number) });
      return { noted, before };
    });
  }

  async close(ctx: RequestContext, { id }: Pick<ProviderIntent, 'id'>, state: IntentState): Promise<void> {
    await this.repository(ctx).update({ id }, { state });
  }

  /** Money for which there is no order: it is told once, whoever tells it. @returns whether it was not known before */
  async keepUnclaimed(
    ctx: RequestContext,
    money: Omit<BegunIntent, 'afterPlacement'> & { orderCode: string; channelId: ID },
  ): Promise<boolean> {
    return this.connection.withTransaction(ctx, async txCtx => {
      const repository = this.repository(txCtx);
      const known = await this.find(txCtx, money.provider, money.intentId);
      if (known?.state === 'UNCLAIMED') return false;
      if (known) await repository.update({ id: known.id }, { state: 'UNCLAIMED', amount: money.amount });
      else
        await repository
          .createQueryBuilder()
          .insert()
          .values({ ...money, state: 'UNCLAIMED' })
          .orIgnore()
          .execute();
      return true;
    });
  }

  /** Of the active channel, latest first. */
  unclaimed(ctx: RequestContext): Promise<ProviderIntent[]> {
    return this.repository(ctx).find({
      where: { channelId: ctx.channelId, state: 'UNCLAIMED' },
      order: { id: 'DESC' },
    });
  }

  private repository(ctx: RequestContext) {
    return this.connection.getRepository(ctx, ProviderIntent);
  }
}
