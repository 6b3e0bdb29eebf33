import { type DeepPartial, EntityId, type ID, Money, VendureEntity } from '@vendure/core';
import { Column, Entity, Index, ManyToOne, type Relation } from 'typeorm';
import { ImprintMethod } from './imprint-method.entity';
import { ProductDecorationRule } from './product-decoration-rule.entity';

/** A method that a product allows, where on it, in which colours, and what it costs there. */
@Entity()
export class ProductImprint extends VendureEntity {
  constructor(input?: DeepPartial<ProductImprint>) {
    super(input);
  }

  @Index()
  @ManyToOne(() => ProductDecorationRule, rule => rule.imprints, { onDelete: 'CASCADE', nullable: false })
  rule: Relation<ProductDecorationRule>;

  @Index()
  @ManyToOne(() => ImprintMethod, { onDelete: 'CASCADE', nullable: false })
  method: ImprintMethod;

  @EntityId()
  methodId: ID;

  /** In the order in which the merchant listed the methods. */
  @Column('int')
  position: number;

  @Column('simple-json')
  locations: string[];

  /** Empty: any text. */
  @Column('simple-json')
  colors: string[];

  /** Once per product and design, without tax. */
  @Money()
  setupCharge: number;

  /** Per piece, without tax. */
  @Money()
  runCharge: number;
}
