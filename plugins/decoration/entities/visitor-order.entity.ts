import { type DeepPartial, EntityId, type ID, Order, VendureEntity } from '@vendure/core';
import { Column, Entity, ManyToOne, Unique } from 'typeorm';

/** The session in which a guest went to payment: whoever is in it may change the order's decoration afterwards (B6). */
@Entity()
@Unique(['orderId'])
export class VisitorOrder extends VendureEntity {
  constructor(input?: DeepPartial<VisitorOrder>) {
    super(input);
  }

  @ManyToOne(() => Order, { onDelete: 'CASCADE', nullable: false })
  order: Order;

  @EntityId()
  orderId: ID;

  /** A hash of the session's token, which is a secret. */
  @Column('varchar', { length: 80 })
  visitorKey: string;
}
