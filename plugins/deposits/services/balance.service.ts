import { Injectable } from '@nestjs/common';
import {
  type ID,
  idsAreEqual,
  InternalServerError,
  isGraphQlErrorResult,
  Order,
  OrderService,
  Payment,
  type PaymentMetadata,
  PaymentService,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { lockOrder } from '../../consistency';
import { ManualPaymentsService, OrderChangesService, type PaymentInstructions } from '../../manual-payments';
import {
  amountKept,
  BALANCE_METHOD,
  isDepositOrBalance,
  paymentKind,
  type PaymentKindMetadata,
} from '../../payment-kinds';
import { StoreService } from '../../store-settings';
import { livePayments } from '../rules/live-payments';
import { shares } from '../rules/shares';

interface PartMetadata extends PaymentKindMetadata {
  public: { instructions?: PaymentInstructions };
}

/** The rest of an order that a deposit has placed: awaited, kept equal to what the order costs, given up with it. */
@Injectable()
export class BalanceService {
  constructor(
    private connection: TransactionalConnection,
    private payments: PaymentService,
    private orders: OrderService,
    private stores: StoreService,
    private manualPayments: ManualPaymentsService,
    private changes: OrderChangesService,
  ) {}

  /** Awaits what the deposit leaves open, in the transaction of the deposit. @param order with its payments */
  async add(ctx: RequestContext, order: Order): Promise<void> {
    const amount = order.totalWithTax - amountKept(order.payments);
    const balance = await this.payments.createPayment(ctx, order, amount, BALANCE_METHOD, {});
    // Thrown, so that the deposit is taken back with it: an order must not stay between cart and placed.
    if (isGraphQlErrorResult(balance) || balance.state !== 'Authorized') {
      throw new InternalServerError(`Order ${order.code} has a deposit, and its balance could not be added`);
    }
  }

  /** What a balance of `amount` says: how to pay it, the way that the deposit was to be paid where that is possible. */
  async metadata(ctx: RequestContext, order: Order, amount: number): Promise<PartMetadata> {
    const store = await this.stores.ofOrder(ctx, order.id);
    const deposit = livePayments(order.payments).find(payment => paymentKind(payment) === 'deposit');
    const chosen = (deposit?.metadata as PartMetadata | undefined)?.public.instructions?.method;
    const offered = (['bank-transfer', 'cheque'] as const).find(name => this.manualPayments.isConfigured(store, name));
    const method = chosen ?? offered;
    const instructions = method && this.manualPayments.instructions(store, order, method, amount, ctx.languageCode);
    return { kind: 'balance', public: instructions ? { instructions } : {} };
  }

  /** Whether the order would no longer be paid for without that payment. */
  async isNeeded(ctx: RequestContext, orderId: ID, { id }: Payment): Promise<boolean> {
    const order = await this.withPayments(ctx, orderId);
    if (order.state === 'Cancelled') return false;
    return amountKept(order.payments.filter(payment => !idsAreEqual(payment.id, id))) < order.totalWithTax;
  }

  /**
   * Brings awaited deposit and balance in line with what the order costs now. The balance takes up changes of price, so that
   * nothing besides is asked for nor given back.
   */
  async adjust(ctx: RequestContext, orderId: ID): Promise<void> {
    await lockOrder(this.connection, ctx, orderId);
    const { deposit: promised } = awaitedParts(await this.withPayments(ctx, orderId));
    if (promised) await this.changes.giveNothingBack(ctx, promised);
    await this.changes.giveBackLess(ctx, orderId, isAwaitedPart);
    const order = await this.withPayments(ctx, orderId);
    const { deposit, balance } = awaitedParts(order);
    const otherwise = amountKept(order.payments.filter(payment => payment !== deposit && payment !== balance));
    const parts = shares(order.totalWithTax, otherwise, deposit?.amount ?? 0);
    if (balance) await this.changes.takeUpModifications(ctx, orderId, balance);
    // The deposit first: the balance may go once what is left covers the order without it.
    if (deposit) await this.setAmount(ctx, order, deposit, parts.deposit);
    if (balance) await this.setAmount(ctx, order, balance, parts.balance);
  }

  /** Some lines were cancelled. A modification is followed when it is complete, a whole order when it is cancelled. */
  async afterCancellation(ctx: RequestContext, orderId: ID): Promise<void> {
    const { state, lines } = await this.connection.getEntityOrThrow(ctx, Order, orderId, { relations: ['lines'] });
    if (state !== 'Modifying' && lines.some(({ quantity }) => quantity > 0)) await this.adjust(ctx, orderId);
  }

  /** A cancelled order awaits neither deposit nor balance. */
  async giveUp(ctx: RequestContext, orderId: ID): Promise<void> {
    const { payments } = await this.withPayments(ctx, orderId);
    for (const payment of payments.filter(isAwaitedPart)) await this.cancel(ctx, payment);
  }

  private async cancel(ctx: RequestContext, { id }: Payment): Promise<void> {
    const cancelled = await this.orders.cancelPayment(ctx, id);
    if (isGraphQlErrorResult(cancelled)) throw new InternalServerError(`Payment ${id} could not be cancelled`);
  }

  /** Of nothing, the payment is cancelled. */
  private async setAmount(ctx: RequestContext, order: Order, payment: Payment, amount: number): Promise<void> {
    if (payment.amount === amount) return;
    if (amount === 0) return this.cancel(ctx, payment);
    const made = await this.metadata(ctx, order, amount);
    const metadata: PaymentMetadata = { ...payment.metadata, ...made, kind: paymentKind(payment) };
    await this.connection.getRepository(ctx, Payment).update(payment.id, { amount, metadata });
  }

  private async withPayments(ctx: RequestContext, id: ID): Promise<Order> {
    const order = await this.connection.getEntityOrThrow(ctx, Order, id);
    order.payments = await this.orders.getOrderPayments(ctx, id);
    return order;
  }
}

const isAwaitedPart = (payment: Payment): boolean => payment.state === 'Authorized' && isDepositOrBalance(payment);

function awaitedParts({ payments }: Order): { deposit?: Payment; balance?: Payment } {
  const awaited = payments.filter(isAwaitedPart);
  const part = (kind: 'deposit' | 'balance') => awaited.find(payment => paymentKind(payment) === kind);
  return { deposit: part('deposit'), balance: part('balance') };
}
