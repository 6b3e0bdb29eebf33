import { type DeepPartial, EntityId, type ID, VendureEntity } from '@vendure/core';
import { Column, Entity, Unique } from 'typeorm';

/** The last number given in a store. A row and not a database sequence, which would leave gaps after a rollback. */
@Entity()
@Unique(['channelId'])
export class InvoiceSequence extends VendureEntity {
  constructor(input?: DeepPartial<InvoiceSequence>) {
    super(input);
  }

  @EntityId()
  channelId: ID;

  @Column('int', { default: 0 })
  value: number;
}
