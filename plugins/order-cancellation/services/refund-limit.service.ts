import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  idsAreEqual,
  type Order,
  OrderLine,
  Payment,
  PaymentService,
  type RequestContext,
  TransactionalConnection,
  UserInputError,
} from '@vendure/core';
import { In } from 'typeorm';
import { amountKept } from '../../payment-kinds';
import { moneyInWords } from '../../store-settings';

type RefundInput = Parameters<PaymentService['createRefund']>[1];

/**
 * Core finds out that a refund is more than an order has left once it has given all of that back, at providers too, and then
 * fails as if the server had. Here it is refused before, with the reason.
 */
@Injectable()
export class RefundLimitService implements OnModuleInit {
  constructor(
    private connection: TransactionalConnection,
    private payments: PaymentService,
  ) {}

  onModuleInit(): void {
    const { payments } = this;
    if (typeof payments.createRefund !== 'function') {
      throw new Error('PaymentService.createRefund has moved: see plugins/order-cancellation');
    }
    const original = payments.createRefund.bind(payments);
    payments.createRefund = async (ctx, input, order, selected) => {
      await this.assertWithinLimit(ctx, input, order, selected);
      return original(ctx, input, order, selected);
    };
  }

  private async assertWithinLimit(
    ctx: RequestContext,
    input: RefundInput,
    order: Order,
    selected: Payment,
  ): Promise<void> {
    // Core answers an amount that is more than its payment has left, but for a modification, where it throws a bare key.
    if (input.amount && order.state !== 'Modifying') return;
    const payments = await this.connection
      .getRepository(ctx, Payment)
      .find({ where: { order: { id: order.id } }, relations: { refunds: true } });
    const amount = await this.wanted(ctx, input);
    const named = input.amount ? payments.filter(({ id }) => idsAreEqual(id, selected.id)) : payments;
    const most = Math.max(0, amountKept(named));
    if (amount <= most) return;
    const key = named === payments ? 'orderCancellation.beyondOrder' : 'orderCancellation.beyondPayment';
    const inWords = (money: number) => moneyInWords(ctx, money, order.currencyCode);
    throw new UserInputError(key, { amount: inWords(amount), most: inWords(most) });
  }

  /** Minor units, by core's rule: an amount, or else lines, shipping and adjustment together. */
  private async wanted(ctx: RequestContext, { amount, ...parts }: RefundInput): Promise<number> {
    if (amount) return amount;
    const { lines, shipping, adjustment }: Partial<RefundParts> = parts;
    const found = await this.connection
      .getRepository(ctx, OrderLine)
      .findBy({ id: In((lines ?? []).map(({ orderLineId }) => orderLineId)) });
    const ofLines = (lines ?? []).map(({ orderLineId, quantity }) => {
      const line = found.find(({ id }) => idsAreEqual(id, orderLineId));
      return line && line.orderPlacedQuantity > 0 ? quantity * line.proratedUnitPriceWithTax : 0;
    });
    return [...ofLines, shipping ?? 0, adjustment ?? 0].reduce((sum, part) => sum + part, 0);
  }
}

/** Deprecated by core as a way to ask for a refund, and yet what a modification asks by. */
interface RefundParts {
  lines: { orderLineId: string | number; quantity: number }[] | null;
  shipping: number | null;
  adjustment: number | null;
}
