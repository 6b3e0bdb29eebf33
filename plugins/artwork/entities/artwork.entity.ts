import { type DeepPartial, EntityId, type ID, VendureEntity } from '@vendure/core';
import { Column, Entity, Index } from 'typeorm';
import type { ArtworkFormat } from '../inspection/formats';

/** A file that somebody uploaded for printing, looked through before it was kept (B4, B8). Its bytes are in the storage. */
@Entity()
@Index(['ownerKey', 'createdAt'])
export class Artwork extends VendureEntity {
  constructor(input?: DeepPartial<Artwork>) {
    super(input);
  }

  /** The store where it was uploaded, and where alone it can be used. */
  @EntityId()
  channelId: ID;

  /** `user:7`, or `visitor:` and a hash of the session's token, until that visitor logs in. */
  @Column('varchar', { length: 80 })
  ownerKey: string;

  /** As it was uploaded, made safe to save under; says nothing of where the bytes are. */
  @Column('varchar', { length: 255 })
  fileName: string;

  /** What the content is, whatever the name says. */
  @Column('varchar', { length: 4 })
  format: ArtworkFormat;

  @Column('varchar', { length: 100 })
  mimeType: string;

  /** In bytes. */
  @Column('int')
  fileSize: number;

  /** In pixels, as it is seen upright; null for vector formats. */
  @Column('int', { nullable: true })
  width: number | null;

  @Column('int', { nullable: true })
  height: number | null;

  @Column('varchar', { length: 100, unique: true })
  storageKey: string;

  /** A small WebP picture of it; null where none can be made (PDF, AI, EPS). */
  @Column('varchar', { length: 100, nullable: true })
  previewKey: string | null;

  /** Since when nothing refers to it; null while something does. What is unused for a day is removed. */
  @Column({ type: Date, nullable: true })
  unusedSince: Date | null;
}
