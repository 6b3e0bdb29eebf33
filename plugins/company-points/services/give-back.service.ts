import { Injectable } from '@nestjs/common';
import { type Order, Payment, type RequestContext, TransactionalConnection } from '@vendure/core';
import { lockOrder } from '../../consistency';
import { isPointsPayment } from '../../payment-kinds';
import { StoreService } from '../../store-settings';
import { pointsToGiveBack } from '../rules/amounts';
import { expiryOf } from '../rules/store-points';
import { refundedOf } from './amount-due';
import { Author } from './author';
import { pointsOf } from './held-payments';
import { Ledger } from './ledger';

/** Gives spent points back when their payment is refunded. */
@Injectable()
export class GiveBackService {
  constructor(
    private connection: TransactionalConnection,
    private stores: StoreService,
    private author: Author,
    private ledger: Ledger,
  ) {}

  /**
   * In proportion to the amount, in minor units. False where the payment is no spent points, or less is left of it than
   * that: core itself looks at payments without their state, and may count the same refund twice in parallel.
   */
  async giveBack(ctx: RequestContext, order: Order, { id }: Payment, amount: number): Promise<boolean> {
    await lockOrder(this.connection, ctx, order.id);
    const payment = await this.connection
      .getRepository(ctx, Payment)
      .findOneOrFail({ where: { id }, relations: { refunds: true } });
    if (payment.state !== 'Settled' || !isPointsPayment(payment)) return false;
    const refunded = refundedOf(payment);
    if (refunded + amount > payment.amount) return false;
    const { accountId, points: spent } = pointsOf(payment);
    const points = pointsToGiveBack({ points: spent, amount: payment.amount, refunded }, amount);
    if (points === 0) return true;
    const entry = await this.ledger.post(ctx, accountId, {
      type: 'REFUND',
      points,
      order,
      authorId: await this.author.of(ctx),
      expiresAt: expiryOf(await this.stores.ofOrder(ctx, order.id), new Date()),
      idempotencyKey: `refund:${payment.id}:${refunded + amount}`,
    });
    return entry !== null;
  }
}
