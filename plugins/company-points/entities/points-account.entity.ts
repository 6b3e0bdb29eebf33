import { Customer, type DeepPartial, EntityId, type ID, VendureEntity } from '@vendure/core';
import { Check, Column, Entity, ManyToOne, Unique } from 'typeorm';

/** A customer's points in one store. Changed by conditional UPDATEs only: see `Ledger` and `Reservations`. */
@Entity()
@Unique(['customerId', 'channelId'])
@Check('"balance" >= 0')
@Check('"reserved" >= 0 AND "reserved" <= "balance"')
export class PointsAccount extends VendureEntity {
  constructor(input?: DeepPartial<PointsAccount>) {
    super(input);
  }

  @ManyToOne(() => Customer, { nullable: false })
  customer: Customer;

  @EntityId()
  customerId: ID;

  /** The store. */
  @EntityId()
  channelId: ID;

  /** The sum of the account's entries. */
  @Column('int', { default: 0 })
  balance: number;

  /** The part of the balance that is set aside for carts. */
  @Column('int', { default: 0 })
  reserved: number;
}
