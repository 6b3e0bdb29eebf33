import { type DeepPartial, EntityId, type ID, VendureEntity } from '@vendure/core';
import { Column, Entity, Index } from 'typeorm';
import type { LineProblem } from '../rules/read-customers';

export type CustomerImportState = 'READY' | 'RUNNING' | 'DONE';

/** A file of customers: looked through first, taken in when an administrator says so. */
@Entity()
export class CustomerImport extends VendureEntity {
  constructor(input?: DeepPartial<CustomerImport>) {
    super(input);
  }

  @Index()
  @EntityId()
  channelId: ID;

  @Column('varchar', { length: 200 })
  fileName: string;

  @Column('varchar', { length: 10 })
  state: CustomerImportState;

  /**
   * The file as text, until it is taken in: nobody's data are kept longer than they are needed. Loaded by name only, since
   * it may have megabytes, and the progress is asked for every second.
   */
  @Column('text', { nullable: true, select: false })
  content: string | null;

  @Column({ default: false })
  invite: boolean;

  /** Of the file, its header aside. */
  @Column('int')
  lines: number;

  @Column('int')
  newCustomers: number;

  @Column('int')
  knownCustomers: number;

  @Column('int')
  problemCount: number;

  /** The first thousand. */
  @Column('simple-json')
  problems: LineProblem[];

  /** How many good lines are taken in. */
  @Column('int', { default: 0 })
  processed: number;

  @Column('int', { default: 0 })
  created: number;

  /** Why it stopped; it goes on when it is started again. */
  @Column('text', { nullable: true })
  error: string | null;
}
