import { Channel, Customer, type DeepPartial, EntityId, type ID, VendureEntity } from '@vendure/core';
import { Column, Entity, Index, ManyToOne, Unique } from 'typeorm';
import { Company } from './company.entity';

/** For which company a customer buys in a store, and which one the customer asks for there. */
@Entity()
@Unique(['customerId', 'storeId'])
export class CompanyMembership extends VendureEntity {
  constructor(input?: DeepPartial<CompanyMembership>) {
    super(input);
  }

  @ManyToOne(() => Customer, { onDelete: 'CASCADE', nullable: false })
  customer: Customer;

  @EntityId()
  customerId: ID;

  @Index()
  @ManyToOne(() => Channel, { onDelete: 'CASCADE', nullable: false })
  store: Channel;

  @EntityId()
  storeId: ID;

  @Index()
  @ManyToOne(() => Company, { onDelete: 'SET NULL', nullable: true })
  company: Company | null;

  @EntityId({ nullable: true })
  companyId: ID | null;

  /** What the customer typed, until an administrator decides. */
  @Column('varchar', { length: 200, nullable: true })
  requestedName: string | null;

  @Column({ type: Date, nullable: true })
  requestedAt: Date | null;
}
