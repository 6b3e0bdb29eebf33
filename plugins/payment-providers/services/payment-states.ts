import { Injectable } from '@nestjs/common';
import {
  EventBus,
  InternalServerError,
  type Order,
  Payment,
  type PaymentState,
  PaymentStateTransitionEvent,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
// Core's door leaves it out.
import { PaymentStateMachine } from '@vendure/core/dist/service/helpers/payment-state-machine/payment-state-machine';

/**
 * Moves payments as core does, with its process, events and history, but without asking the payment's handler: here the
 * provider has confirmed what happens, and the method may have been switched off since.
 */
@Injectable()
export class PaymentStates {
  constructor(
    private connection: TransactionalConnection,
    private eventBus: EventBus,
    private machine: PaymentStateMachine,
  ) {}

  /** Throws where it is refused: the money is real, so that everything is taken back and the provider tells it again. */
  async move(ctx: RequestContext, order: Order, payment: Payment, to: PaymentState): Promise<void> {
    const from = payment.state;
    const { finalize } = await this.machine.transition(ctx, order, payment, to);
    if (payment.state !== to) {
      throw new InternalServerError(`Payment ${payment.id} of ${order.code} cannot go from ${from} to ${to}`);
    }
    await this.connection.getRepository(ctx, Payment).save(payment, { reload: false });
    await this.eventBus.publish(new PaymentStateTransitionEvent(from, to, ctx, payment, order));
    await finalize();
  }

  /** What is awaited comes otherwise than it was chosen: its state is the same. */
  async rewrite(ctx: RequestContext, payment: Payment): Promise<void> {
    await this.connection.getRepository(ctx, Payment).save(payment, { reload: false });
  }

  /** A new payment of the order, in that state. */
  async add(
    ctx: RequestContext,
    order: Order,
    made: Pick<Payment, 'amount' | 'method' | 'transactionId' | 'metadata'>,
    state: PaymentState,
  ): Promise<Payment> {
    const created = new Payment({ ...made, order, state: 'Created' });
    const payment = await this.connection.getRepository(ctx, Payment).save(created);
    await this.move(ctx, order, payment, state);
    return payment;
  }
}
