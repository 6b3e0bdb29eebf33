import { type DeepPartial, EntityId, type ID, Order, VendureEntity } from '@vendure/core';
import { Column, Entity, Index, ManyToOne } from 'typeorm';

/** Changes of a placed order's decoration that the merchant has not been told of. At most one row an order. */
@Entity()
export class DecorationNotice extends VendureEntity {
  constructor(input?: DeepPartial<DecorationNotice>) {
    super(input);
  }

  @Index({ unique: true })
  @ManyToOne(() => Order, { onDelete: 'CASCADE', nullable: false })
  order: Order;

  @EntityId()
  orderId: ID;

  @Column({ type: Date })
  firstChangeAt: Date;

  @Index()
  @Column({ type: Date })
  lastChangeAt: Date;
}
