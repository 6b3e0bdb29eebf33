import { Administrator, type DeepPartial, EntityId, type ID, Order, VendureEntity } from '@vendure/core';
import { Check, Column, Entity, Index, ManyToOne } from 'typeorm';
import type { PointsEntryType } from '../types';
import { PointsAccount } from './points-account.entity';

/** One line of the ledger. Written once, with the change of the balance, and never changed. */
@Entity()
@Index(['accountId', 'id'])
@Check('"points" <> 0')
@Check('"balanceAfter" >= 0')
export class PointsEntry extends VendureEntity {
  constructor(input?: DeepPartial<PointsEntry>) {
    super(input);
  }

  @ManyToOne(() => PointsAccount, { nullable: false })
  account: PointsAccount;

  @EntityId()
  accountId: ID;

  @Column('varchar', { length: 10 })
  type: PointsEntryType;

  /** Positive adds to the balance, negative takes from it. */
  @Column('int')
  points: number;

  @Column('int')
  balanceAfter: number;

  /** An administrator's words; null for what the system wrote, which is said in the reader's language. */
  @Column('text', { nullable: true })
  reason: string | null;

  @ManyToOne(() => Administrator, { onDelete: 'SET NULL', nullable: true })
  author: Administrator | null;

  /** Null for what the system did by itself, and for what the customer did. */
  @EntityId({ nullable: true })
  authorId: ID | null;

  @ManyToOne(() => Order, { onDelete: 'SET NULL', nullable: true })
  order: Order | null;

  @Index()
  @EntityId({ nullable: true })
  orderId: ID | null;

  @Column('varchar', { nullable: true })
  orderCode: string | null;

  /** Loyalty: the store's rate at the time, which later corrections for the same order keep to. */
  @Column('double precision', { nullable: true })
  rate: number | null;

  /** One key is one entry, for ever. */
  @Column('varchar', { length: 255, nullable: true, unique: true })
  idempotencyKey: string | null;
}
