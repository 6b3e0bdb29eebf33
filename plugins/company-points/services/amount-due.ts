import { type ID, Payment } from '@vendure/core';
import type { EntityManager } from 'typeorm';
import { amountCovered } from '../../payment-kinds';

/** An order's payments with their refunds. */
export async function orderPayments(manager: EntityManager, orderId: ID): Promise<Payment[]> {
  return manager.getRepository(Payment).find({ where: { order: { id: orderId } }, relations: { refunds: true } });
}

/** What was refunded of a payment, and what is about to be. Minor units. */
export function refundedOf({ refunds }: Payment): number {
  return refunds.filter(({ state }) => state !== 'Failed').reduce((sum, { total }) => sum + total, 0);
}

/** What of a total is still to be paid, before the points that are set aside for it. Minor units. */
export function dueBesideHeld(total: number, payments: Payment[]): number {
  return total - amountCovered(payments.filter(({ state }) => state !== 'Reserved'));
}
