import { type DeepPartial, EntityId, type ID, Money, Order, VendureEntity } from '@vendure/core';
import { Column, Entity, Index, ManyToOne, Unique } from 'typeorm';
import type { Provider } from '../types';

/**
 * `OPEN`: the customer may pay it. `RETIRED`: cancelled, since it no longer fits its order. `DONE`: its money is on the order,
 * or awaited there. `UNCLAIMED`: its money is at the provider, and there is no order that it belongs to.
 */
export type IntentState = 'OPEN' | 'RETIRED' | 'DONE' | 'UNCLAIMED';

/** A payment that was begun at a provider for an order: what was asked for, and what has become of it. */
@Entity()
@Unique(['provider', 'intentId'])
export class ProviderIntent extends VendureEntity {
  constructor(input?: DeepPartial<ProviderIntent>) {
    super(input);
  }

  @Column('varchar', { length: 20 })
  provider: Provider;

  /** The provider's own id: `pi_…`, `tr_…`. */
  @Column()
  intentId: string;

  @Column()
  account: string;

  /** Core deletes a visitor's order when it is merged into the one of the account: the money would be left without a trace. */
  @Index()
  @ManyToOne(() => Order, { onDelete: 'SET NULL', nullable: true })
  order: Order | null;

  @EntityId({ nullable: true })
  orderId: ID | null;

  @Column()
  orderCode: string;

  @EntityId()
  channelId: ID;

  /** Code of the payment method. */
  @Column()
  method: string;

  @Money()
  amount: number;

  @Column('varchar', { length: 3 })
  currencyCode: string;

  /** What was asked for was a deposit. */
  @Column()
  asDeposit: boolean;

  /** It was begun for an order that was placed before, and pays what that one awaits. */
  @Column({ default: false })
  afterPlacement: boolean;

  @Index()
  @Column('varchar', { length: 20 })
  state: IntentState;
}
