import { Administrator, type DeepPartial, EntityId, type ID, Order, VendureEntity } from '@vendure/core';
import { Column, Entity, Index, ManyToOne } from 'typeorm';
import type { OrderEmailAudience, OrderEmailState, OrderEmailType } from '../types';

/** A message about an order: the outbox from which it is sent, and the log of it afterwards. */
@Entity()
@Index(['state', 'nextAttemptAt'])
export class OrderEmail extends VendureEntity {
  constructor(input?: DeepPartial<OrderEmail>) {
    super(input);
  }

  @Index()
  @ManyToOne(() => Order, { onDelete: 'CASCADE' })
  order: Order;

  @EntityId()
  orderId: ID;

  /** The store where the order was placed. */
  @EntityId()
  channelId: ID;

  @Column('varchar')
  type: OrderEmailType;

  @Column('varchar')
  audience: OrderEmailAudience;

  @Column()
  recipient: string;

  @Column('text')
  subject: string;

  @Column()
  languageCode: string;

  @Column('varchar')
  state: OrderEmailState;

  /** Why the last attempt failed. */
  @Column('text', { nullable: true })
  error: string | null;

  @Column('int', { default: 0 })
  attempts: number;

  /** When a job should have taken it; long past means that the job was lost. */
  @Column({ type: Date })
  nextAttemptAt: Date;

  /** Until then one worker is sending it and nobody else may. */
  @Column({ type: Date, nullable: true })
  leaseUntil: Date | null;

  @Column({ type: Date, nullable: true })
  sentAt: Date | null;

  /** Who asked for it; null for what the system sends by itself. */
  @ManyToOne(() => Administrator, { onDelete: 'SET NULL', nullable: true })
  sentBy: Administrator | null;

  @EntityId({ nullable: true })
  sentById: ID | null;

  /** Of a message about a refund: which. */
  @EntityId({ nullable: true })
  refundId: ID | null;

  /** Of a message about one payment: which. */
  @EntityId({ nullable: true })
  paymentId: ID | null;

  /** Of a message about a changed price: the total with tax (cents) that the customer knows. */
  @Column('int', { nullable: true })
  previousTotal: number | null;

  @Column({ unique: true })
  idempotencyKey: string;

  @Column()
  messageId: string;
}
