import { type DeepPartial, VendureEntity } from '@vendure/core';
import { Column, Entity, Index } from 'typeorm';

/** The last order number given under a prefix. Its row is what two servers queue for. */
@Entity()
export class OrderNumberSequence extends VendureEntity {
  constructor(input?: DeepPartial<OrderNumberSequence>) {
    super(input);
  }

  @Index({ unique: true })
  @Column({ type: 'varchar' })
  prefix: string;

  @Column({ type: 'int', default: 0 })
  value: number;
}
