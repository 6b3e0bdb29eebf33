import { Injectable } from '@nestjs/common';
import { type ID, Payment, type RequestContext, TransactionalConnection } from '@vendure/core';
import { isPointsPayment, paymentKind } from '../../payment-kinds';
import type { ManualPaymentMetadata, OrderPaymentKind, PaymentInstructions } from '../types';

/** An awaited or received payment, as merchant and customer see it. Amount in minor units. */
export interface OrderPaymentView {
  id: ID;
  kind: OrderPaymentKind;
  method: string;
  amount: number;
  awaited: boolean;
  receivedAt: Date | null;
  reference: string | null;
  instructions: PaymentInstructions | null;
}

/** Reads the payments of an order: those awaited (authorized) and those received (settled), oldest first; points aside, and those of nothing. */
@Injectable()
export class OrderPaymentsService {
  constructor(private connection: TransactionalConnection) {}

  async list(ctx: RequestContext, orderId: ID): Promise<OrderPaymentView[]> {
    const payments = await this.connection
      .getRepository(ctx, Payment)
      .find({ where: { order: { id: orderId } }, order: { id: 'ASC' } });
    return orderPaymentViews(payments);
  }
}

/** The same of payments that are loaded already, in whatever order. */
export function orderPaymentViews(payments: Payment[]): OrderPaymentView[] {
  return [...payments]
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime())
    .filter(
      payment => payment.amount > 0 && !isPointsPayment(payment) && ['Authorized', 'Settled'].includes(payment.state),
    )
    .map((payment, index) => view(payment, index));
}

function view(payment: Payment, index: number): OrderPaymentView {
  const metadata = payment.metadata as ManualPaymentMetadata;
  const awaited = payment.state === 'Authorized';
  return {
    id: payment.id,
    kind: kindOf(payment, index),
    method: payment.method,
    amount: payment.amount,
    awaited,
    receivedAt: awaited ? null : metadata.receivedAt ? new Date(metadata.receivedAt) : payment.updatedAt,
    reference: metadata.reference ?? null,
    instructions: metadata.public?.instructions ?? null,
  };
}

function kindOf(payment: Payment, index: number): OrderPaymentKind {
  const kind = paymentKind(payment);
  if (kind) return kind === 'deposit' ? 'DEPOSIT' : 'BALANCE';
  return (payment.metadata as ManualPaymentMetadata).askedAs ?? (index === 0 ? 'FULL' : 'ADDITIONAL');
}
