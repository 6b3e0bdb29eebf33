import { Injectable } from '@nestjs/common';
import { type DeletionResponse, DeletionResult, type LanguageCode } from '@vendure/common/lib/generated-types';
import {
  assertFound,
  Channel,
  ChannelService,
  type ID,
  ListQueryBuilder,
  type ListQueryOptions,
  type PaginatedList,
  type RequestContext,
  TransactionalConnection,
  TranslatableSaver,
  type Translated,
  TranslatorService,
  UserInputError,
} from '@vendure/core';
import { In, IsNull, Not } from 'typeorm';
import { lockRow } from '../../consistency';
import { ImprintMethod, ImprintMethodTranslation } from '../entities/imprint-method.entity';
import { ProductImprint } from '../entities/product-decoration-rule.entity';

export interface ImprintMethodInput {
  code: string;
  translations: { languageCode: LanguageCode; name: string; description?: string | null }[];
}

const MAXIMUM = { code: 100, name: 200, description: 2000 };

/** The imprint methods of a store. */
@Injectable()
export class ImprintMethodsService {
  constructor(
    private connection: TransactionalConnection,
    private lists: ListQueryBuilder,
    private saver: TranslatableSaver,
    private translator: TranslatorService,
    private channels: ChannelService,
  ) {}

  async findAll(
    ctx: RequestContext,
    options?: ListQueryOptions<ImprintMethod>,
  ): Promise<PaginatedList<Translated<ImprintMethod>>> {
    const [items, totalItems] = await this.lists
      .build(ImprintMethod, options, { ctx, channelId: ctx.channelId, where: { deletedAt: IsNull() } })
      .getManyAndCount();
    return { items: items.map(method => this.translator.translate(method, ctx)), totalItems };
  }

  async findOne(ctx: RequestContext, id: ID): Promise<Translated<ImprintMethod> | null> {
    const method = await this.connection.findOneInChannel(ctx, ImprintMethod, id, ctx.channelId, {
      where: { deletedAt: IsNull() },
    });
    return method ? this.translator.translate(method, ctx) : null;
  }

  /** Those that exist or existed, whatever the store: for orders that name them. */
  async byIds(ctx: RequestContext, ids: readonly ID[]): Promise<Map<string, Translated<ImprintMethod>>> {
    if (ids.length === 0) return new Map();
    const methods = await this.connection.getRepository(ctx, ImprintMethod).findBy({ id: In([...ids]) });
    return new Map(methods.map(method => [String(method.id), this.translator.translate(method, ctx)]));
  }

  async create(ctx: RequestContext, input: ImprintMethodInput): Promise<Translated<ImprintMethod>> {
    const checked = await this.checked(ctx, input);
    const created = await this.saver.create({
      ctx,
      input: checked,
      entityType: ImprintMethod,
      translationType: ImprintMethodTranslation,
      beforeSave: async method => {
        await this.channels.assignToCurrentChannel(method, ctx);
      },
    });
    return assertFound(this.findOne(ctx, created.id));
  }

  async update(ctx: RequestContext, id: ID, input: ImprintMethodInput): Promise<Translated<ImprintMethod>> {
    await this.getOrThrow(ctx, id);
    const checked = await this.checked(ctx, input, id);
    await this.saver.update({
      ctx,
      input: { id, ...checked },
      entityType: ImprintMethod,
      translationType: ImprintMethodTranslation,
    });
    return assertFound(this.findOne(ctx, id));
  }

  /** Refused while a product of the catalogue allows it. */
  async delete(ctx: RequestContext, id: ID): Promise<DeletionResponse> {
    const method = await this.getOrThrow(ctx, id);
    const products = await this.connection
      .getRepository(ctx, ProductImprint)
      .count({ where: { methodId: id, rule: { product: { deletedAt: IsNull() } } } });
    if (products > 0) {
      return { result: DeletionResult.NOT_DELETED, message: ctx.translate('decoration.methodInUse', { products }) };
    }
    method.deletedAt = new Date();
    await this.connection.getRepository(ctx, ImprintMethod).save(method, { reload: false });
    return { result: DeletionResult.DELETED };
  }

  private getOrThrow(ctx: RequestContext, id: ID): Promise<ImprintMethod> {
    return this.connection.getEntityOrThrow(ctx, ImprintMethod, id, { channelId: ctx.channelId });
  }

  private async checked(ctx: RequestContext, input: ImprintMethodInput, id?: ID): Promise<ImprintMethodInput> {
    const code = input.code.trim();
    const translations = input.translations.map(({ languageCode, name, description }) => ({
      languageCode,
      name: name.trim(),
      description: description?.trim() || null,
    }));
    const fits =
      /^[\w-]+$/.test(code) &&
      code.length <= MAXIMUM.code &&
      translations.length > 0 &&
      translations.every(
        ({ name, description }) =>
          name !== '' && name.length <= MAXIMUM.name && (description?.length ?? 0) <= MAXIMUM.description,
      );
    if (!fits) throw new UserInputError('decoration.methodTexts', MAXIMUM);
    const languages = new Set(translations.map(({ languageCode }) => languageCode));
    if (languages.size < translations.length) throw new UserInputError('decoration.methodLanguages');
    // Of two at once that want a code, the second waits here and finds it taken.
    await lockRow(this.connection, ctx, Channel, ctx.channelId);
    const taken = await this.connection.getRepository(ctx, ImprintMethod).findOneBy({
      code,
      deletedAt: IsNull(),
      channels: { id: ctx.channelId },
      ...(id !== undefined && { id: Not(id) }),
    });
    if (taken) throw new UserInputError('decoration.methodCodeTaken', { code });
    return { code, translations };
  }
}
