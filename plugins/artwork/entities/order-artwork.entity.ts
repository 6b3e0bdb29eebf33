import { type DeepPartial, EntityId, type ID, Order, VendureEntity } from '@vendure/core';
import { Column, Entity, Index, ManyToOne, Unique } from 'typeorm';
import { Artwork } from './artwork.entity';

/** One file of an order's artwork (B8). */
@Entity()
@Unique(['orderId', 'artworkId'])
export class OrderArtwork extends VendureEntity {
  constructor(input?: DeepPartial<OrderArtwork>) {
    super(input);
  }

  /** Null once the order is gone: a visitor's cart, whose files then follow into the cart it was merged with. */
  @ManyToOne(() => Order, { nullable: true, onDelete: 'SET NULL' })
  order: Order | null;

  @EntityId({ nullable: true })
  orderId: ID | null;

  @Index()
  @ManyToOne(() => Artwork, { nullable: false })
  artwork: Artwork;

  @EntityId()
  artworkId: ID;

  /** Place in the list, from 0. */
  @Column('int')
  position: number;
}
