import {
  Channel,
  type ChannelAware,
  type DeepPartial,
  type LocaleString,
  type SoftDeletable,
  type Translatable,
  type Translation,
  VendureEntity,
} from '@vendure/core';
import { Column, Entity, JoinTable, ManyToMany, OneToMany } from 'typeorm';
import { ImprintMethodTranslation } from './imprint-method-translation.entity';

/** A way of decorating: screen print, embroidery… What was deleted stays readable for the orders that used it. */
@Entity()
export class ImprintMethod extends VendureEntity implements Translatable, ChannelAware, SoftDeletable {
  constructor(input?: DeepPartial<ImprintMethod>) {
    super(input);
  }

  @Column({ type: Date, nullable: true })
  deletedAt: Date | null;

  /** Unique among the methods of a store. */
  @Column('varchar', { length: 100 })
  code: string;

  name: LocaleString;

  description: LocaleString | null;

  @OneToMany(() => ImprintMethodTranslation, translation => translation.base, { eager: true })
  translations: Translation<ImprintMethod>[];

  @ManyToMany(() => Channel)
  @JoinTable()
  channels: Channel[];
}
