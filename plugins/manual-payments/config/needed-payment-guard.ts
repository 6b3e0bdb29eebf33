import {
  type ID,
  idsAreEqual,
  type Injector,
  Order,
  type Payment,
  type PaymentProcess,
  type PaymentState,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { amountKept, BALANCE_METHOD, isDepositOrBalance } from '../../payment-kinds';
import { PaymentMethodsService } from '../services/payment-methods.service';
import type { ManualPaymentMetadata } from '../types';

let connection: TransactionalConnection;
let methods: PaymentMethodsService;

/**
 * After `paymentGuard`: core lets the money of a placed order be cancelled by itself, which would leave it delivered and invoiced
 * without money, or waiting for nothing.
 */
export const neededPaymentGuard: PaymentProcess<PaymentState> = {
  init(injector: Injector) {
    connection = injector.get(TransactionalConnection);
    methods = injector.get(PaymentMethodsService);
  },
  async onTransitionStart(fromState, toState, { ctx, payment, order }) {
    if (toState !== 'Cancelled' || !order.orderPlacedAt || order.state === 'Cancelled') return undefined;
    if (!(await isManual(ctx, payment))) return undefined;
    if (fromState === 'Settled') return isReverted(payment) ? undefined : ctx.translate('manualPayments.undoInstead');
    // Who divides an order in two parts looks after these.
    if (fromState !== 'Authorized' || isDepositOrBalance(payment)) return undefined;
    return (await isNeeded(ctx, order.id, payment)) ? ctx.translate('manualPayments.cancelTheOrder') : undefined;
  },
};

async function isManual(ctx: RequestContext, { method }: Payment): Promise<boolean> {
  return method === BALANCE_METHOD || (await methods.ofStore(ctx)).named(method) !== null;
}

const isReverted = ({ metadata }: Payment): boolean => (metadata as ManualPaymentMetadata).reverted !== undefined;

/** Whether the others do not cover the order. What was given back on purpose is not to come again. */
async function isNeeded(ctx: RequestContext, orderId: ID, { id }: Payment): Promise<boolean> {
  const { payments, totalWithTax } = await connection
    .getRepository(ctx, Order)
    .findOneOrFail({ where: { id: orderId }, relations: { payments: true }, loadEagerRelations: false });
  return amountKept(payments.filter(other => !idsAreEqual(other.id, id))) < totalWithTax;
}
