import { Administrator, type DeepPartial, EntityId, type ID, VendureEntity } from '@vendure/core';
import { Column, Entity, Index, ManyToOne, Unique } from 'typeorm';

export type PointsBatchState = 'QUEUED' | 'RUNNING' | 'DONE';

/** Customer and points. */
export type Recipient = [customerId: ID, points: number];

/** Points granted to many at once: what is to be added, checked beforehand, and how far that has got. */
@Entity()
@Unique(['channelId', 'key'])
export class PointsBatch extends VendureEntity {
  constructor(input?: DeepPartial<PointsBatch>) {
    super(input);
  }

  /** The store. */
  @EntityId()
  channelId: ID;

  /** One key is one batch, for ever. */
  @Column('varchar', { length: 150 })
  key: string;

  @Column('text')
  reason: string;

  @Column('simple-json')
  recipients: Recipient[];

  /** How many recipients there are. */
  @Column('int')
  total: number;

  /** What all of them get together. */
  @Column('int')
  points: number;

  /** How many recipients have theirs. */
  @Column('int', { default: 0 })
  done: number;

  @Index()
  @Column('varchar', { length: 10 })
  state: PointsBatchState;

  /** When the points expire; null: never. */
  @Column({ type: Date, nullable: true })
  expiresAt: Date | null;

  @ManyToOne(() => Administrator, { onDelete: 'SET NULL', nullable: true })
  author: Administrator | null;

  @EntityId({ nullable: true })
  authorId: ID | null;
}
