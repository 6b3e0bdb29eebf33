import { type ID, Payment, type PaymentMetadata } from '@vendure/core';
import type { EntityManager } from 'typeorm';
import { isPointsPayment } from '../../payment-kinds';
import { PointsAccount } from '../entities/points-account.entity';
import type { PointsPaymentMetadata } from '../types';

export const pointsOf = (payment: Pick<Payment, 'metadata'>): PointsPaymentMetadata =>
  payment.metadata as PointsPaymentMetadata;

/** The payments that set points aside for an order: one, or none. */
export async function heldPayments(manager: EntityManager, orderId: ID): Promise<Payment[]> {
  const payments = await manager.getRepository(Payment).findBy({ order: { id: orderId }, state: 'Reserved' });
  return payments.filter(isPointsPayment);
}

/** Changes how many points an account has set aside by one conditional UPDATE; false where it has not as many. */
export async function changeHeld(manager: EntityManager, accountId: ID, points: number): Promise<boolean> {
  if (points === 0) return true;
  const { affected } = await manager
    .createQueryBuilder()
    .update(PointsAccount)
    .set({ reserved: () => '"reserved" + :points' })
    .where('id = :accountId AND "reserved" + :points BETWEEN 0 AND "balance"')
    .setParameters({ accountId, points })
    .execute();
  return affected === 1;
}

/** Other figures for the same payment, as long as it is set aside. */
export async function resizeHeld(
  manager: EntityManager,
  payment: Payment,
  points: number,
  unitValue: number,
): Promise<void> {
  const metadata: PaymentMetadata = { ...pointsOf(payment), points, unitValue };
  await manager
    .getRepository(Payment)
    .update({ id: payment.id, state: 'Reserved' }, { amount: points * unitValue, metadata });
}
