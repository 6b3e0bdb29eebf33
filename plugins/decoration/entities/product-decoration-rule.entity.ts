import { type DeepPartial, EntityId, type ID, Money, Product, VendureEntity } from '@vendure/core';
import { Column, Entity, Index, ManyToOne, OneToMany, Unique } from 'typeorm';
import { ImprintMethod } from './imprint-method.entity';

/** How a product may be decorated in a store, and how few of it may be ordered there. */
@Entity()
@Unique(['channelId', 'productId'])
export class ProductDecorationRule extends VendureEntity {
  constructor(input?: DeepPartial<ProductDecorationRule>) {
    super(input);
  }

  /** The store: charges are in its currency. */
  @EntityId()
  channelId: ID;

  @Index()
  @ManyToOne(() => Product, { onDelete: 'CASCADE', nullable: false })
  product: Product;

  @EntityId()
  productId: ID;

  /** Whether an order needs a decoration of this product before it can be paid. */
  @Column({ default: false })
  required: boolean;

  /** Pieces of the product with one decoration, all variants together. */
  @Column('int', { default: 1 })
  minimumOrderQuantity: number;

  @OneToMany(() => ProductImprint, imprint => imprint.rule)
  imprints: ProductImprint[];
}

/** A method that a product allows, where on it, in which colours, and what it costs there. */
@Entity()
export class ProductImprint extends VendureEntity {
  constructor(input?: DeepPartial<ProductImprint>) {
    super(input);
  }

  @Index()
  @ManyToOne(() => ProductDecorationRule, rule => rule.imprints, { onDelete: 'CASCADE', nullable: false })
  rule: ProductDecorationRule;

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
