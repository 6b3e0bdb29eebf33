import { Injectable } from '@nestjs/common';
import {
  type ID,
  ProductOption,
  ProductVariant,
  type RequestContext,
  TransactionalConnection,
  TranslatorService,
} from '@vendure/core';
import { In } from 'typeorm';
import type { OptionGroup } from '../facts/arrange-quantities';

/** Which options ordered variants have, deleted ones too: an order outlives the catalogue. */
@Injectable()
export class OrderedOptions {
  constructor(
    private connection: TransactionalConnection,
    private translator: TranslatorService,
  ) {}

  /** Ids of the options of each variant, by its id as text. Only the pairs: joined as entities they would be most of the work. */
  async idsOf(ctx: RequestContext, variantIds: readonly ID[]): Promise<Map<string, string[]>> {
    const pairs = await this.connection
      .getRepository(ctx, ProductVariant)
      .createQueryBuilder('variant')
      .innerJoin('variant.options', 'productOption')
      .select('variant.id', 'variantId')
      .addSelect('productOption.id', 'optionId')
      .where({ id: In([...variantIds]) })
      .getRawMany<{ variantId: ID; optionId: ID }>();
    const found = new Map<string, string[]>();
    for (const { variantId, optionId } of pairs) {
      const known = found.get(String(variantId)) ?? [];
      found.set(String(variantId), [...known, String(optionId)]);
    }
    return found;
  }

  /** The groups of these options, with no others in them, in the order in which the storefront shows them. */
  async groupsOf(ctx: RequestContext, optionIds: readonly string[]): Promise<OptionGroup[]> {
    const options = await this.connection.getRepository(ctx, ProductOption).find({
      where: { id: In([...new Set(optionIds)]) },
      relations: { translations: true, group: { translations: true } },
      order: { group: { id: 'ASC' }, id: 'ASC' },
      loadEagerRelations: false,
    });
    const groups = new Map<string, { name: string; options: { id: string; name: string }[] }>();
    for (const option of options) {
      const { id, name, group } = this.translator.translate(option, ctx, ['group']);
      const known = groups.get(String(group.id)) ?? { name: group.name, options: [] };
      known.options.push({ id: String(id), name });
      groups.set(String(group.id), known);
    }
    return [...groups.values()];
  }
}
