import { type DeepPartial, LanguageCode, type Translation, VendureEntity } from '@vendure/core';
import { Column, Entity, Index, ManyToOne } from 'typeorm';
import { ImprintMethod } from './imprint-method.entity';

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
