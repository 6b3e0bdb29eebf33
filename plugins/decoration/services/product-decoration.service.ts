import { Injectable } from '@nestjs/common';
import {
  assertFound,
  EventBus,
  type ID,
  Product,
  ProductEvent,
  ProductService,
  type RequestContext,
  TransactionalConnection,
  type Translated,
  UserInputError,
} from '@vendure/core';
import { In, IsNull } from 'typeorm';
import { ImprintMethod } from '../entities/imprint-method.entity';
import { ProductDecorationRule, ProductImprint } from '../entities/product-decoration-rule.entity';
import type { ProductImprintInput, SetProductDecorationInput } from '../types';

const MAXIMUM = { items: 100, text: 100, quantity: 1_000_000, charge: 100_000_000 };

/** What the merchant sets: methods, locations, colours, charges and minimum of a product, in the store of the request. */
@Injectable()
export class ProductDecorationService {
  constructor(
    private connection: TransactionalConnection,
    private products: ProductService,
    private eventBus: EventBus,
  ) {}

  /** Replaces what was set before. @throws UserInputError in the words of the request's language */
  async set(ctx: RequestContext, input: SetProductDecorationInput): Promise<Translated<Product>> {
    const product = await this.connection.getEntityOrThrow(ctx, Product, input.productId, { channelId: ctx.channelId });
    const { required, minimumOrderQuantity } = input;
    if (minimumOrderQuantity < 1 || minimumOrderQuantity > MAXIMUM.quantity) {
      throw new UserInputError('decoration.minimumOutOfRange', { maximum: MAXIMUM.quantity });
    }
    if (required && input.methods.length === 0) throw new UserInputError('decoration.requiredWithoutMethod');
    const imprints = input.methods.map(cleaned);
    await this.assertMethods(
      ctx,
      imprints.map(imprint => imprint.imprintMethodId),
    );
    await this.write(ctx, product, { required, minimumOrderQuantity }, imprints);
    await this.eventBus.publish(new ProductEvent(ctx, product, 'updated', { id: product.id }));
    return assertFound(this.products.findOne(ctx, product.id));
  }

  private async assertMethods(ctx: RequestContext, ids: ID[]): Promise<void> {
    const unique = [...new Set(ids.map(String))];
    if (unique.length < ids.length) throw new UserInputError('decoration.methodTwice');
    const known = await this.connection.getRepository(ctx, ImprintMethod).findBy({
      id: In(unique),
      deletedAt: IsNull(),
      channels: { id: ctx.channelId },
    });
    if (known.length < unique.length) throw new UserInputError('decoration.unknownMethod');
  }

  private async write(
    ctx: RequestContext,
    product: Product,
    settings: Pick<ProductDecorationRule, 'required' | 'minimumOrderQuantity'>,
    imprints: Required<ProductImprintInput>[],
  ): Promise<void> {
    const rules = this.connection.getRepository(ctx, ProductDecorationRule);
    const key = { channelId: ctx.channelId, productId: product.id };
    await rules
      .createQueryBuilder()
      .insert()
      .values({ ...settings, channelId: ctx.channelId, product: { id: product.id } })
      .orIgnore()
      .execute();
    await rules.update(key, settings);
    const { id } = await rules.findOneByOrFail(key);
    const rows = this.connection.getRepository(ctx, ProductImprint);
    await rows.delete({ rule: { id } });
    await rows.save(
      imprints.map(
        ({ imprintMethodId, locations, colors, setupCharge, runCharge }, position) =>
          new ProductImprint({
            rule: { id },
            method: { id: imprintMethodId },
            position,
            locations,
            colors,
            setupCharge: setupCharge ?? 0,
            runCharge: runCharge ?? 0,
          }),
      ),
    );
  }
}

function cleaned(input: ProductImprintInput): Required<ProductImprintInput> {
  const { imprintMethodId, setupCharge, runCharge } = input;
  const charges = [setupCharge ?? 0, runCharge ?? 0];
  if (!charges.every(charge => Number.isInteger(charge) && charge >= 0 && charge <= MAXIMUM.charge)) {
    throw new UserInputError('decoration.chargeOutOfRange');
  }
  return {
    imprintMethodId,
    locations: cleanedTexts(input.locations),
    colors: cleanedTexts(input.colors),
    setupCharge: charges[0],
    runCharge: charges[1],
  };
}

function cleanedTexts(texts: readonly string[]): string[] {
  const unique = [...new Set(texts.map(text => text.trim()).filter(Boolean))];
  if (unique.length > MAXIMUM.items || unique.some(text => text.length > MAXIMUM.text || /\p{Cc}/u.test(text))) {
    throw new UserInputError('decoration.listTexts', { items: MAXIMUM.items, maximum: MAXIMUM.text });
  }
  return unique;
}
