import { Injectable } from '@nestjs/common';
import {
  type Channel,
  Logger,
  OrderService,
  Refund,
  RequestContext,
  RequestContextService,
  TransactionalConnection,
} from '@vendure/core';
import { StoreService } from '../../store-settings';
import { lockOrder } from '../../consistency';
import { loggerCtx } from '../constants';

/** Refunds that a provider had taken on, and now tells the end of. */
@Injectable()
export class ProviderRefundsService {
  constructor(
    private connection: TransactionalConnection,
    private contexts: RequestContextService,
    private orders: OrderService,
    private stores: StoreService,
  ) {}

  /** @param final the provider will not tell anything else */
  async update(refundId: string, succeeded: boolean, final: boolean): Promise<void> {
    if (!final) return;
    const refund = await this.connection.rawConnection
      .getRepository(Refund)
      .findOne({ where: { transactionId: refundId }, relations: { payment: { order: true } } });
    if (!refund) return;
    const { id: orderId, code } = refund.payment.order;
    const everywhere = await this.contexts.create({ apiType: 'admin' });
    const ctx = await this.contextOf(await this.stores.ofOrder(everywhere, orderId));
    await this.connection.withTransaction(ctx, async txCtx => {
      await lockOrder(this.connection, txCtx, orderId);
      const now = await this.connection.getEntityOrThrow(txCtx, Refund, refund.id);
      if (now.state === 'Pending') {
        await this.orders.transitionRefundToState(txCtx, now.id, succeeded ? 'Settled' : 'Failed', refundId);
      } else if (now.state === 'Settled' && !succeeded) {
        Logger.error(`The refund ${refundId} of order ${code} has come back: make it by other means`, loggerCtx);
      }
    });
  }

  private contextOf(store: Channel): Promise<RequestContext> {
    return this.contexts.create({
      apiType: 'admin',
      channelOrToken: store.token,
      languageCode: store.defaultLanguageCode,
    });
  }
}
