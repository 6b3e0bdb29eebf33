import { type ID, idsAreEqual, Payment, type RequestContext, type TransactionalConnection } from '@vendure/core';
import type { QueryRunner } from 'typeorm';
import type { ManualPaymentMetadata } from '../types';

/** How the money of a payment really came, while it is being settled. */
interface ReceivedMoney {
  paymentId: ID;
  /** Code of the payment method. */
  method: string;
  metadata: ManualPaymentMetadata;
}

/** By the transaction that settles: another one's parallel attempt at the same payment knows nothing of it. */
const beingSettled = new WeakMap<QueryRunner, ReceivedMoney>();

const transactionOf = (connection: TransactionalConnection, ctx: RequestContext): QueryRunner | undefined =>
  connection.getRepository(ctx, Payment).manager.queryRunner;

/**
 * Settles a payment (`settle`) under the method that the money came by: both are written at once, with the payment's new
 * state. The caller's transaction has the order's row and has read the payment since.
 */
export async function settleAs<T>(
  connection: TransactionalConnection,
  ctx: RequestContext,
  money: ReceivedMoney,
  settle: () => Promise<T>,
): Promise<T> {
  const transaction = transactionOf(connection, ctx);
  if (!transaction) throw new Error('A payment is received within a transaction');
  beingSettled.set(transaction, money);
  try {
    return await settle();
  } finally {
    beingSettled.delete(transaction);
  }
}

/** Puts it on the payment in hand, which core saves next; false where that payment is settled by other means. */
export function takeReceivedMoney(connection: TransactionalConnection, ctx: RequestContext, payment: Payment): boolean {
  const transaction = transactionOf(connection, ctx);
  const money = transaction && beingSettled.get(transaction);
  if (!money || !idsAreEqual(money.paymentId, payment.id)) return false;
  payment.method = money.method;
  payment.metadata = { ...payment.metadata, ...money.metadata };
  return true;
}
