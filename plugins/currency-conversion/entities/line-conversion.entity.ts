import { type CurrencyCode, type DeepPartial, EntityId, type ID, OrderLine, VendureEntity } from '@vendure/core';
import { Column, Entity, ManyToOne, Unique } from 'typeorm';

/**
 * The rate by which an order line was priced, where its product is priced in another currency than the order. A row of its own:
 * core takes lines of a variant whose custom fields differ for different articles.
 */
@Entity()
@Unique(['orderLineId'])
export class LineConversion extends VendureEntity {
  constructor(input?: DeepPartial<LineConversion>) {
    super(input);
  }

  @ManyToOne(() => OrderLine, { onDelete: 'CASCADE', nullable: false })
  orderLine: OrderLine;

  @EntityId()
  orderLineId: ID;

  @Column('varchar', { length: 3 })
  fromCurrency: CurrencyCode;

  /** As it was then; see {@link ExchangeRate}. */
  @Column('varchar', { length: 20 })
  rate: string;

  /** `YYYY-MM-DD`, of the rate. */
  @Column('varchar', { length: 10 })
  day: string;
}
