import { type DeepPartial, EntityId, type ID, VendureEntity } from '@vendure/core';
import { Check, Column, Entity, Index, ManyToOne } from 'typeorm';
import { PointsAccount } from './points-account.entity';

/**
 * Points that came together and expire together. What is left in an account's lots is its balance; whatever is taken
 * comes from the lot that expires first. A lot that is used up is removed: the history is in the ledger.
 */
@Entity()
@Index(['accountId', 'expiresAt'])
@Check('"remaining" > 0')
export class PointsLot extends VendureEntity {
  constructor(input?: DeepPartial<PointsLot>) {
    super(input);
  }

  @ManyToOne(() => PointsAccount, { nullable: false })
  account: PointsAccount;

  @EntityId()
  accountId: ID;

  @Column('int')
  remaining: number;

  /** Null for points that do not expire. */
  @Index()
  @Column({ type: Date, nullable: true })
  expiresAt: Date | null;

  /** When the customer was told that these are about to expire. */
  @Column({ type: Date, nullable: true })
  warnedAt: Date | null;
}
