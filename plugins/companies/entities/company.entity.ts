import { Channel, type DeepPartial, EntityId, type ID, VendureEntity } from '@vendure/core';
import { Column, Entity, Index, ManyToOne, Unique } from 'typeorm';

/** A company that buys in a store. Two stores that know the same company keep a record each. */
@Entity()
@Unique(['storeId', 'nameKey'])
@Index(['storeId', 'similarNameKey'])
@Index(['storeId', 'registrationKey'])
@Index(['storeId', 'vatKey'])
export class Company extends VendureEntity {
  constructor(input?: DeepPartial<Company>) {
    super(input);
  }

  @ManyToOne(() => Channel, { onDelete: 'CASCADE', nullable: false })
  store: Channel;

  @EntityId()
  storeId: ID;

  @Column('varchar', { length: 200 })
  name: string;

  /** The name without case, accents and spaces: what tells two companies of a store apart. */
  @Column('varchar', { length: 400 })
  nameKey: string;

  /** The same without punctuation and legal form: those of one key may be one company. */
  @Column('varchar', { length: 400 })
  similarNameKey: string;

  @Column('varchar', { length: 50, nullable: true })
  registrationNumber: string | null;

  /** Letters and digits of the registration number; of a SIRET, those of its SIREN. */
  @Column('varchar', { length: 50, nullable: true })
  registrationKey: string | null;

  @Column('varchar', { length: 30, nullable: true })
  vatNumber: string | null;

  @Column('varchar', { length: 30, nullable: true })
  vatKey: string | null;

  @Column('varchar', { length: 254, nullable: true })
  emailAddress: string | null;

  @Column('varchar', { length: 30, nullable: true })
  phoneNumber: string | null;

  @Column('text', { nullable: true })
  notes: string | null;
}
