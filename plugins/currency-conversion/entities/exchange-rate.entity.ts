import { Channel, type CurrencyCode, type DeepPartial, EntityId, type ID, VendureEntity } from '@vendure/core';
import { Column, Entity, ManyToOne, Unique } from 'typeorm';

/** What one unit of a currency is worth in another at the end of a day, in one store. Older ones are kept. */
@Entity()
@Unique(['channelId', 'fromCurrency', 'toCurrency', 'day'])
export class ExchangeRate extends VendureEntity {
  constructor(input?: DeepPartial<ExchangeRate>) {
    super(input);
  }

  @ManyToOne(() => Channel, { onDelete: 'CASCADE', nullable: false })
  channel: Channel;

  @EntityId()
  channelId: ID;

  /** `YYYY-MM-DD`. */
  @Column('varchar', { length: 10 })
  day: string;

  @Column('varchar', { length: 3 })
  fromCurrency: CurrencyCode;

  @Column('varchar', { length: 3 })
  toCurrency: CurrencyCode;

  /** A decimal number with up to ten decimals. Text, since SQLite would keep a binary fraction. */
  @Column('varchar', { length: 20 })
  rate: string;

  /** `MANUAL`, or the code of the source: `ECB`. */
  @Column('varchar', { length: 20 })
  source: string;
}
