import { type DeepPartial, EntityId, type ID, VendureEntity } from '@vendure/core';
import { Column, Entity, Unique } from 'typeorm';

export type InvoiceSeries = 'INVOICE' | 'CREDIT_NOTE';

/** The last number given in a series of a store. A row and not a database sequence, which would leave gaps after a rollback. */
@Entity()
@Unique(['channelId', 'series'])
export class InvoiceSequence extends VendureEntity {
  constructor(input?: DeepPartial<InvoiceSequence>) {
    super(input);
  }

  @EntityId()
  channelId: ID;

  /** Credit notes have a series of their own, all invoices another. */
  @Column('varchar', { length: 20, default: 'INVOICE' })
  series: InvoiceSeries;

  @Column('int', { default: 0 })
  value: number;
}
