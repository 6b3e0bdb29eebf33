import { Injectable } from '@nestjs/common';
import { type Order, Payment, PaymentMethod, type RequestContext, TransactionalConnection } from '@vendure/core';
import {
  isManualMethod,
  ManualPaymentsService,
  type ManualMethod,
  type PaymentInstructions,
} from '../../manual-payments';
import { isAwaited, paymentKind } from '../../payment-kinds';
import type { AwaitedPart } from '../rules/place-money';
import { PaymentStates } from './payment-states';

interface AwaitedMetadata {
  public?: { instructions?: PaymentInstructions };
}

/** In the order in which a store would rather have them. */
const INSTEAD: readonly ManualMethod[] = ['bank-transfer', 'cheque', 'cash'];

/** What an order waits for by means other than a provider's. */
@Injectable()
export class AwaitedPaymentsService {
  constructor(
    private connection: TransactionalConnection,
    private manualPayments: ManualPaymentsService,
    private states: PaymentStates,
  ) {}

  /** Deposit before balance. A debit that is on its way itself is not one of them. */
  partsOf({ payments }: Order): AwaitedPart[] {
    const rank = (payment: Payment) => (paymentKind(payment) === 'balance' ? 1 : 0);
    return payments
      .filter(payment => isAwaited(payment) && !isOfProvider(payment))
      .sort((a, b) => rank(a) - rank(b))
      .map(payment => ({ id: payment.id, amount: payment.amount, kind: paymentKind(payment) }));
  }

  /** Whether a debit for the order is on its way. */
  isDebited = ({ payments }: Order): boolean =>
    payments.some(payment => payment.state === 'Authorized' && isOfProvider(payment));

  /** A part of it has come: the rest is awaited as before. @param amount minor units */
  async reduce(ctx: RequestContext, order: Order, payment: Payment, amount: number): Promise<void> {
    const method = (payment.metadata as AwaitedMetadata | null)?.public?.instructions?.method;
    const metadata = { ...payment.metadata, ...this.instructions(ctx, order, method, amount) };
    Object.assign(payment, { amount, metadata });
    await this.connection.getRepository(ctx, Payment).update(payment.id, { amount, metadata });
  }

  /**
   * What a payment that failed was to pay is awaited by transfer or whatever else the store has; where it has nothing of the
   * kind, under the method that failed.
   */
  async awaitInstead(ctx: RequestContext, order: Order, failed: Payment): Promise<Payment> {
    const manual = await this.manualMethod(ctx);
    const kind = paymentKind(failed);
    const metadata = { ...(kind && { kind }), ...this.instructions(ctx, order, manual?.handler, failed.amount) };
    const made = { amount: failed.amount, method: manual?.code ?? failed.method, transactionId: '', metadata };
    return this.states.add(ctx, order, made, 'Authorized');
  }

  private instructions(
    ctx: RequestContext,
    order: Order,
    method: ManualMethod | undefined,
    amount: number,
  ): AwaitedMetadata {
    const instructions =
      method && this.manualPayments.instructions(ctx.channel, order, method, amount, ctx.languageCode);
    return { public: instructions ? { instructions } : {} };
  }

  private async manualMethod(ctx: RequestContext): Promise<{ code: string; handler: ManualMethod } | null> {
    const methods = await this.connection
      .getRepository(ctx, PaymentMethod)
      .find({ where: { enabled: true, channels: { id: ctx.channelId } }, loadEagerRelations: false });
    const manual = methods.flatMap(({ code, handler }) =>
      isManualMethod(handler.code) && this.manualPayments.isConfigured(ctx.channel, handler.code)
        ? [{ code, handler: handler.code }]
        : [],
    );
    manual.sort((a, b) => INSTEAD.indexOf(a.handler) - INSTEAD.indexOf(b.handler));
    return manual.at(0) ?? null;
  }
}

const isOfProvider = ({ metadata }: Payment): boolean => !!(metadata as { provider?: string } | null)?.provider;
