import { type DeepPartial, EntityId, type ID, VendureEntity } from '@vendure/core';
import { Check, Column, Entity, Index } from 'typeorm';
import type { BudgetPeriod } from '../rules/budget-periods';

/** Points that each member of a group, or of a company, gets anew in every period. */
@Entity()
@Check('"points" > 0')
export class PointsBudget extends VendureEntity {
  constructor(input?: DeepPartial<PointsBudget>) {
    super(input);
  }

  /** The store. */
  @Index()
  @EntityId()
  channelId: ID;

  /** Code of the source of recipients: `group`, `company`. */
  @Column('varchar', { length: 50 })
  source: string;

  /** Which group, or company. */
  @EntityId()
  targetId: ID;

  /** For each member and period. */
  @Column('int')
  points: number;

  @Column('varchar', { length: 10 })
  period: BudgetPeriod;

  /** Whether what was not spent stays when the period ends. */
  @Column()
  carryOver: boolean;

  @Column({ default: true })
  enabled: boolean;

  /** First day of the last period that was granted. */
  @Column('varchar', { length: 10, nullable: true })
  grantedPeriod: string | null;
}
