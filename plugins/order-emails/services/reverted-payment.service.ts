import { Injectable } from '@nestjs/common';
import { type Order, Payment, type RequestContext, TransactionalConnection } from '@vendure/core';
import { paymentMethodLabel, revertedReason } from '../../manual-payments';
import { formatMoney } from '../../order-page';
import { BALANCE_METHOD } from '../../payment-kinds';
import type { OrderEmail } from '../entities/order-email.entity';
import { WORDS } from '../rules/words';
import type { EmailLanguage } from '../types';

/** What a message about a payment that has not come after all tells of it. */
export interface RevertedPaymentView {
  /** “Chèque”. */
  label: string;
  amount: string;
  /** In the merchant's words. */
  reason: string;
}

@Injectable()
export class RevertedPaymentService {
  constructor(private connection: TransactionalConnection) {}

  /** Null for a message about anything else. */
  async of(
    ctx: RequestContext,
    { type, paymentId }: Pick<OrderEmail, 'type' | 'paymentId'>,
    { currencyCode }: Order,
    language: EmailLanguage,
  ): Promise<RevertedPaymentView | null> {
    if (type !== 'PAYMENT_REVERTED' || paymentId === null) return null;
    const payment = await this.connection.getEntityOrThrow(ctx, Payment, paymentId);
    const { method, amount } = payment;
    return {
      label: method === BALANCE_METHOD ? WORDS[language].balance : paymentMethodLabel(method, language),
      amount: formatMoney(amount, currencyCode, language),
      reason: revertedReason(payment),
    };
  }
}
