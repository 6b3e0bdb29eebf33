import { Injectable } from '@nestjs/common';
import type { Order, Payment, RequestContext } from '@vendure/core';
import type { AskedAmount } from '../../manual-payments';
import { depositOf } from '../../payment-kinds';
import { StoreService } from '../../store-settings';
import { depositAmount } from '../rules/deposit-amount';
import { hasMoney } from '../rules/live-payments';

/** How much a store asks for before it makes an order. */
@Injectable()
export class DepositService {
  constructor(private stores: StoreService) {}

  /** The rule for manual payments: a deposit where the order has no money on it yet. @param order with its payments */
  async asked(ctx: RequestContext, order: Order, due: number): Promise<AskedAmount | null> {
    if (!order.active || hasMoney(order.payments)) return null;
    const amount = await this.of(ctx, order, due);
    return amount === null ? null : { amount, kind: 'deposit' };
  }

  /**
   * The deposit of an order in minor units: the one that was promised or paid, or what the customer of a cart would be asked
   * for; null where all is due at once.
   * @param amountDue the total less points
   */
  async amountOf(
    ctx: RequestContext,
    order: Pick<Order, 'id' | 'orderPlacedAt' | 'state'>,
    payments: Payment[],
    amountDue: number,
  ): Promise<number | null> {
    const promised = depositOf(payments);
    if (promised !== null) return promised;
    const open = !order.orderPlacedAt && order.state !== 'Cancelled' && !hasMoney(payments);
    return open ? this.of(ctx, order, amountDue) : null;
  }

  private async of(ctx: RequestContext, { id }: Pick<Order, 'id'>, due: number): Promise<number | null> {
    return depositAmount(due, (await this.stores.ofOrder(ctx, id)).customFields.depositPercentage);
  }
}
