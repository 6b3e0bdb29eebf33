import { Injectable } from '@nestjs/common';
import { type Order, Payment, type RequestContext, TransactionalConnection } from '@vendure/core';
import { paymentMethodLabel } from '../../manual-payments';
import { formatMoney } from '../../order-page';
import type { UnexpectedReason } from '../../payment-providers';
import type { OrderEmail } from '../entities/order-email.entity';
import type { EmailLanguage } from '../types';

/** What a message about one payment at a provider tells. */
export interface PaymentNotice {
  method: string;
  amount: string;
  /** The provider's own id, by which it is found there. */
  transactionId: string;
  /** In the provider's words, of a payment that failed. */
  failure: string | null;
  /** Why the order did not wait for it: one of them is true. */
  because: Partial<Record<UnexpectedReason, true>>;
}

/** Reads the payment that a message is about. */
@Injectable()
export class PaymentNoticeService {
  constructor(private connection: TransactionalConnection) {}

  /** Null for a message about anything else. */
  async of(
    ctx: RequestContext,
    { paymentId }: Pick<OrderEmail, 'paymentId'>,
    { currencyCode }: Order,
    language: EmailLanguage,
  ): Promise<PaymentNotice | null> {
    if (paymentId === null) return null;
    const payment = await this.connection.getEntityOrThrow(ctx, Payment, paymentId);
    const { failure, unexpected } = payment.metadata as { failure?: string; unexpected?: UnexpectedReason };
    return {
      method: paymentMethodLabel(payment.method, language),
      amount: formatMoney(payment.amount, currencyCode, language),
      transactionId: payment.transactionId,
      failure: failure ?? null,
      because: unexpected ? { [unexpected]: true } : {},
    };
  }
}
