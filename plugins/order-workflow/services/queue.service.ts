import { Injectable } from '@nestjs/common';
import { Order, type RequestContext, TransactionalConnection } from '@vendure/core';
import { queueConditions, quoteNames } from '../config/queue-conditions';
import { ORDER_QUEUES, type OrderQueue } from '../rules/queues';

/** How many orders of one currency, and for how much, in minor units. */
export interface QueueAmount {
  currencyCode: string;
  count: number;
  /** What is still due where money is to be collected; else the orders' totals. */
  amount: number;
}

export interface QueueSummary {
  queue: OrderQueue;
  count: number;
  amounts: QueueAmount[];
}

const TOTAL = 'order.subTotalWithTax + order.shippingWithTax';
const RECEIVED = `(SELECT COALESCE(SUM(paid.amount), 0) FROM payment paid WHERE paid.orderId = order.id AND paid.state = 'Settled')`;
const REFUNDED =
  `(SELECT COALESCE(SUM(back.total), 0) FROM refund back INNER JOIN payment repaid ON repaid.id = back.paymentId` +
  ` WHERE repaid.orderId = order.id AND repaid.state = 'Settled' AND back.state = 'Settled')`;

/** What waits for the merchant of the active channel: one query a queue. */
@Injectable()
export class QueueService {
  constructor(private connection: TransactionalConnection) {}

  async summaries(ctx: RequestContext): Promise<QueueSummary[]> {
    const summaries: QueueSummary[] = [];
    for (const queue of ORDER_QUEUES) summaries.push(await this.summary(ctx, queue));
    return summaries;
  }

  private async summary(ctx: RequestContext, queue: OrderQueue): Promise<QueueSummary> {
    const { rawConnection } = this.connection;
    const amount = queue === 'TO_COLLECT' ? `${TOTAL} - ${RECEIVED} + ${REFUNDED}` : TOTAL;
    const rows = await this.connection
      .getRepository(ctx, Order)
      .createQueryBuilder('order')
      .innerJoin('order.channels', 'channel', 'channel.id = :channelId', { channelId: ctx.channelId })
      .select('order.currencyCode', 'currency')
      .addSelect('COUNT(*)', 'count')
      .addSelect(`SUM(${quoteNames(rawConnection, amount)})`, 'amount')
      .where(quoteNames(rawConnection, queueConditions(rawConnection)[queue]))
      .groupBy('order.currencyCode')
      .orderBy('order.currencyCode')
      .getRawMany<{ currency: string; count: string | number; amount: string | number }>();
    const amounts = rows.map(row => ({
      currencyCode: row.currency,
      count: Number(row.count),
      amount: Number(row.amount),
    }));
    return { queue, count: amounts.reduce((sum, { count }) => sum + count, 0), amounts };
  }
}
