import { type DeepPartial, EntityId, type ID, Product, VendureEntity } from '@vendure/core';
import { Column, Entity, Index, ManyToOne, OneToMany, Unique } from 'typeorm';
import { ProductImprint } from './product-imprint.entity';

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
