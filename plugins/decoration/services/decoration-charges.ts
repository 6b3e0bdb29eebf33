import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  idsAreEqual,
  type Order,
  type OrderLine,
  Product,
  type RequestContext,
  Surcharge,
  TransactionalConnection,
  TranslatorService,
  UserInputError,
} from '@vendure/core';
import { In } from 'typeorm';
import { isOpen, OrderRecalculationService } from '../../order-recalculation';
import type { ProductDecorationRule, ProductImprint } from '../entities/product-decoration-rule.entity';
import { agreedCharges, type Charge, type ChargedLine, decorationCharges, isChargeSku } from '../rules/charges';
import { ChargesInCurrency } from './charges-in-currency';
import { DecorationRules } from './decoration-rules';
import { ImprintMethodsService } from './imprint-methods.service';
import { OrderTaxes } from './order-taxes';

/**
 * Keeps the surcharges of an order in line with its decorations, before each calculation of its totals (C8). Prices are
 * the catalogue's as long as the cart is open, in its currency. From the way to payment on they are what was agreed, whatever becomes of
 * the catalogue, and only the quantities of the lines count.
 */
@Injectable()
export class DecorationCharges implements OnModuleInit {
  constructor(
    private connection: TransactionalConnection,
    private recalculation: OrderRecalculationService,
    private rules: DecorationRules,
    private methods: ImprintMethodsService,
    private taxes: OrderTaxes,
    private translator: TranslatorService,
    private inCurrency: ChargesInCurrency,
  ) {}

  onModuleInit(): void {
    this.recalculation.before(async (ctx, order, updated) => {
      if (isOpen(order) || updated.length > 0) await this.sync(ctx, order);
      return [];
    });
  }

  private async sync(ctx: RequestContext, order: Order): Promise<void> {
    const decorated = (order.lines ?? []).filter(line => line.quantity > 0 && line.customFields?.imprintMethodId);
    const present = (order.surcharges ?? []).filter(({ sku }) => isChargeSku(sku));
    if (decorated.length === 0 && present.length === 0) return;
    const charges = decorationCharges(await this.chargedLines(ctx, order, decorated));
    const repository = this.connection.getRepository(ctx, Surcharge);
    const gone = present.filter(({ sku }) => !charges.some(charge => charge.sku === sku));
    order.surcharges = order.surcharges.filter(surcharge => !gone.includes(surcharge));
    if (gone.length) await repository.remove(gone);
    for (const charge of charges) {
      const known = present.find(({ sku }) => sku === charge.sku);
      if (known) {
        if (same(known, charge)) continue;
        Object.assign(known, { listPrice: charge.price, taxLines: charge.taxLines });
        await repository.update(known.id, { listPrice: charge.price, taxLines: charge.taxLines });
      } else {
        order.surcharges.push(await repository.save(this.surcharge(ctx, order, charge)));
      }
    }
  }

  private surcharge(ctx: RequestContext, order: Order, charge: Charge): Surcharge {
    const { sku, kind, price, taxLines, productName, methodName } = charge;
    return new Surcharge({
      sku,
      description: ctx.translate(`decoration.${kind}Charge`, { method: methodName, product: productName }),
      listPrice: price,
      listPriceIncludesTax: false,
      taxLines,
      order: { id: order.id },
    });
  }

  private async chargedLines(ctx: RequestContext, order: Order, lines: OrderLine[]): Promise<ChargedLine[]> {
    if (lines.length === 0) return [];
    const agreed = isOpen(order) ? null : (order.surcharges ?? []).map(({ sku }) => sku);
    const productIds = [...new Set(lines.map(line => line.productVariant.productId))];
    const rules = await this.rules.ofMany(ctx, productIds);
    const methods = await this.methods.byIds(ctx, [...new Set(lines.map(line => line.customFields.imprintMethodId!))]);
    const products = await this.connection.getRepository(ctx, Product).findBy({ id: In(productIds) });
    const charged: ChargedLine[] = [];
    for (const line of lines) {
      const { productId } = line.productVariant;
      const { designKey, imprintMethodId } = line.customFields;
      if (!designKey) continue;
      const identity = { productId: String(productId), designKey };
      const prices = agreed
        ? agreedCharges(agreed, identity)
        : await this.catalogueCharges(ctx, rules.get(identity.productId), imprintMethodId);
      if (!prices) continue;
      const product = products.find(({ id }) => idsAreEqual(id, productId));
      charged.push({
        ...identity,
        productName: product ? this.translator.translate(product, ctx).name : '',
        methodName: methods.get(String(imprintMethodId))?.name ?? '',
        quantity: line.quantity,
        setupCharge: prices.setupCharge,
        runCharge: prices.runCharge,
        taxLines: await this.taxes.of(ctx, order, line),
      });
    }
    return charged;
  }

  /** @throws UserInputError where a decoration has no price in the currency of the cart */
  private async catalogueCharges(
    ctx: RequestContext,
    rule: ProductDecorationRule | undefined,
    methodId: string | null,
  ): Promise<Pick<ProductImprint, 'setupCharge' | 'runCharge'> | undefined> {
    const imprint = rule?.imprints.find(candidate => String(candidate.methodId) === methodId);
    if (!imprint) return undefined;
    const charges = await this.inCurrency.of(ctx, imprint);
    if (!charges) throw new UserInputError('decoration.noRate', { currency: ctx.currencyCode });
    return charges;
  }
}

const same = (surcharge: Surcharge, charge: Charge): boolean =>
  surcharge.listPrice === charge.price && JSON.stringify(surcharge.taxLines) === JSON.stringify(charge.taxLines);
