import { Injectable } from '@nestjs/common';
import { HistoryEntryType } from '@vendure/common/lib/generated-types';
import { type ID, idsAreEqual, type Order, Payment, type RequestContext, TransactionalConnection } from '@vendure/core';
// Core's door leaves it out.
import { OrderHistoryEntry } from '@vendure/core/dist/entity/history-entry/order-history-entry.entity';
import type { OrderEmail } from '../entities/order-email.entity';
import { type MoneyBackRow, moneyBackRows } from '../rules/money-back';
import type { EmailLanguage } from '../types';

/** What a message about a cancellation or a refund tells. */
export interface MoneyBackView {
  /** In the merchant's words; null where there are none. */
  reason: string | null;
  rows: MoneyBackRow[];
}

/** Reads what was given back, and why. */
@Injectable()
export class MoneyBackService {
  constructor(private connection: TransactionalConnection) {}

  /** Null for a message about anything else. */
  async of(
    ctx: RequestContext,
    { type, refundId }: Pick<OrderEmail, 'type' | 'refundId'>,
    { id, currencyCode }: Order,
    language: EmailLanguage,
  ): Promise<MoneyBackView | null> {
    if (type !== 'ORDER_CANCELLED' && type !== 'ORDER_REFUNDED') return null;
    const payments = await this.connection.getRepository(ctx, Payment).find({
      where: { order: { id } },
      relations: { refunds: true },
      order: { id: 'ASC', refunds: { id: 'ASC' } },
    });
    if (type === 'ORDER_CANCELLED') {
      return { reason: await this.cancellationReason(ctx, id), rows: moneyBackRows(payments, currencyCode, language) };
    }
    const isIt = (refund: { id: unknown }) => refundId !== null && idsAreEqual(refund.id as ID, refundId);
    const reason = payments.flatMap(({ refunds }) => refunds).find(isIt)?.reason;
    return { reason: reason?.trim() || null, rows: moneyBackRows(payments, currencyCode, language, isIt) };
  }

  private async cancellationReason(ctx: RequestContext, orderId: ID): Promise<string | null> {
    const entry = await this.connection.getRepository(ctx, OrderHistoryEntry).findOne({
      where: { order: { id: orderId }, type: HistoryEntryType.ORDER_CANCELLATION },
      order: { id: 'DESC' },
    });
    const { reason } = (entry?.data ?? {}) as { reason?: unknown };
    return (typeof reason === 'string' && reason.trim()) || null;
  }
}
