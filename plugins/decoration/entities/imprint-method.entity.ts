import {
  Channel,
  type ChannelAware,
  type DeepPartial,
  LanguageCode,
  type LocaleString,
  type SoftDeletable,
  type Translatable,
  type Translation,
  VendureEntity,
} from '@vendure/core';
import { Column, Entity, Index, JoinTable, ManyToMany, ManyToOne, OneToMany } from 'typeorm';

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

/** The words of a method in one language. */
@Entity()
export class ImprintMethodTranslation extends VendureEntity implements Translation<ImprintMethod> {
  constructor(input?: DeepPartial<Translation<ImprintMethod>>) {
    super(input);
  }

  @Column('varchar')
  languageCode: LanguageCode;

  @Column('varchar', { length: 200 })
  name: string;

  @Column('text', { nullable: true })
  description: string | null;

  @Index()
  @ManyToOne(() => ImprintMethod, base => base.translations, { onDelete: 'CASCADE' })
  base: ImprintMethod;
}
