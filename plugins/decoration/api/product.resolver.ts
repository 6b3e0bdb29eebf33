import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Ctx,
  type Product,
  ProductService,
  type RequestContext,
  type Translated,
  TranslatorService,
} from '@vendure/core';
import type { ImprintMethod } from '../entities/imprint-method.entity';
import type { ProductImprint } from '../entities/product-decoration-rule.entity';
import { ChargesInCurrency } from '../services/charges-in-currency';
import { DecorationRules, minimumOf } from '../services/decoration-rules';
import { type QuantityMatrix, QuantityMatrixService } from '../services/quantity-matrix.service';

type ProductImprintMethod = Pick<ProductImprint, 'locations' | 'colors' | 'setupCharge' | 'runCharge'> & {
  method: Translated<ImprintMethod>;
};

interface ProductDecoration {
  required: boolean;
  methods: ProductImprintMethod[];
  preselectedMethod: ProductImprintMethod | null;
}

@Resolver('Product')
export class DecoratedProductResolver {
  constructor(
    private rules: DecorationRules,
    private grids: QuantityMatrixService,
    private products: ProductService,
    private translator: TranslatorService,
    private charges: ChargesInCurrency,
  ) {}

  @ResolveField()
  async priceIncludes(@Ctx() ctx: RequestContext, @Parent() product: Product): Promise<string | null> {
    const translated = product.customFields ? product : await this.products.findOne(ctx, product.id);
    return translated?.customFields.priceIncludesText || null;
  }

  @ResolveField()
  async minimumOrderQuantity(@Ctx() ctx: RequestContext, @Parent() product: Product): Promise<number> {
    return minimumOf(await this.rules.of(ctx, product.id));
  }

  @ResolveField()
  quantityMatrix(@Ctx() ctx: RequestContext, @Parent() product: Product): Promise<QuantityMatrix | null> {
    return this.grids.of(ctx, product.id);
  }

  @ResolveField()
  async decoration(@Ctx() ctx: RequestContext, @Parent() product: Product): Promise<ProductDecoration | null> {
    const rule = await this.rules.of(ctx, product.id);
    if (!rule || rule.imprints.length === 0) return null;
    const methods: ProductImprintMethod[] = [];
    for (const imprint of rule.imprints) {
      // The merchant sets the store's own amounts.
      const charges = ctx.apiType === 'shop' ? await this.charges.of(ctx, imprint) : imprint;
      if (!charges) continue;
      const { setupCharge, runCharge } = charges;
      const method = this.translator.translate(imprint.method, ctx);
      methods.push({ method, locations: imprint.locations, colors: imprint.colors, setupCharge, runCharge });
    }
    return { required: rule.required, methods, preselectedMethod: methods.length === 1 ? methods[0] : null };
  }
}
