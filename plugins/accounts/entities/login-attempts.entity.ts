import { type DeepPartial, VendureEntity } from '@vendure/core';
import { Column, Entity, Index } from 'typeorm';

/** Passwords tried for an account, from an address, or both. Who it is about cannot be read from it. */
@Entity()
export class LoginAttempts extends VendureEntity {
  constructor(input?: DeepPartial<LoginAttempts>) {
    super(input);
  }

  /** SHA-256 of what is counted. */
  @Column('varchar', { length: 64, unique: true })
  key: string;

  @Column('int')
  value: number;

  /** Nothing of it counts afterwards. */
  @Index()
  @Column({ type: Date })
  endsAt: Date;
}
