import { Injectable } from '@nestjs/common';
import { type ID, type RequestContext, RequestContextCacheService, TransactionalConnection } from '@vendure/core';
import DataLoader from 'dataloader';
import { In } from 'typeorm';
import { ProductDecorationRule } from '../entities/product-decoration-rule.entity';
import type { AllowedImprint } from '../rules/choose-design';

export type DecorationLimits = Pick<ProductDecorationRule, 'required' | 'minimumOrderQuantity'>;

/** Reads what the merchant has set for products in the store of the request. */
@Injectable()
export class DecorationRules {
  constructor(
    private connection: TransactionalConnection,
    private requestCache: RequestContextCacheService,
  ) {}

  /** Null for a product that is neither decorated nor has a minimum. A list of products asks once. */
  of(ctx: RequestContext, productId: ID): Promise<ProductDecorationRule | null> {
    const loader = this.requestCache.get(
      ctx,
      'DecorationRules.byProduct',
      // Batched, not remembered: a rule that was set in this request is seen.
      () => new DataLoader((ids: readonly string[]) => this.batch(ctx, ids), { cache: false }),
    );
    return loader.load(String(productId));
  }

  async ofMany(ctx: RequestContext, productIds: readonly ID[]): Promise<Map<string, ProductDecorationRule>> {
    const ids = [...new Set(productIds.map(String))];
    if (ids.length === 0) return new Map();
    const rules = await this.connection.getRepository(ctx, ProductDecorationRule).find({
      where: { channelId: ctx.channelId, productId: In(ids) },
      relations: { imprints: { method: true } },
      order: { id: 'ASC', imprints: { position: 'ASC' } },
    });
    for (const rule of rules) rule.imprints = rule.imprints.filter(({ method }) => method.deletedAt === null);
    return new Map(rules.map(rule => [String(rule.productId), rule]));
  }

  /** Without the methods: minimums, and whether a decoration is required. All that a cart of plain products costs. */
  async limitsOf(ctx: RequestContext, productIds: readonly ID[]): Promise<Map<string, DecorationLimits>> {
    const ids = [...new Set(productIds.map(String))];
    if (ids.length === 0) return new Map();
    const rules = await this.connection.getRepository(ctx, ProductDecorationRule).find({
      select: ['id', 'productId', 'required', 'minimumOrderQuantity'],
      where: { channelId: ctx.channelId, productId: In(ids) },
    });
    return new Map(rules.map(rule => [String(rule.productId), rule]));
  }

  private async batch(ctx: RequestContext, ids: readonly string[]): Promise<(ProductDecorationRule | null)[]> {
    const rules = await this.ofMany(ctx, ids);
    return ids.map(id => rules.get(id) ?? null);
  }
}

export const minimumOf = (rule: DecorationLimits | null | undefined): number => rule?.minimumOrderQuantity ?? 1;

export const allowedImprints = (rule: ProductDecorationRule | null | undefined): AllowedImprint[] =>
  (rule?.imprints ?? []).map(({ methodId, locations, colors }) => ({ methodId: String(methodId), locations, colors }));
