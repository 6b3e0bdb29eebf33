import { Injectable } from '@nestjs/common';
import { type Order, type RequestContext } from '@vendure/core';
import { shortfalls } from '../rules/minimum';
import { countedLine } from './counted-line';
import { DecorationRules, minimumOf } from './decoration-rules';

/** Whether a cart can go to payment, as far as quantities and decorations are concerned. */
@Injectable()
export class ReadinessService {
  constructor(private rules: DecorationRules) {}

  /** What is missing, in the language of the request, naming the items; undefined where nothing is. */
  async refusal(ctx: RequestContext, order: Order): Promise<string | undefined> {
    const lines = order.lines.filter(line => line.quantity > 0);
    const rules = await this.rules.limitsOf(
      ctx,
      lines.map(line => line.productVariant.productId),
    );
    if (rules.size === 0) return undefined;
    const short = shortfalls(lines.map(countedLine), id => minimumOf(rules.get(id))).at(0);
    if (short) {
      const { minimum, quantity: requested, productId } = short;
      const line = lines.find(({ productVariant }) => String(productVariant.productId) === productId);
      return ctx.translate('decoration.minimumOf', { name: line?.productVariant.name ?? '', minimum, requested });
    }
    const missing = lines.filter(
      ({ productVariant, customFields }) =>
        rules.get(String(productVariant.productId))?.required && !customFields?.imprintMethodId,
    );
    if (missing.length === 0) return undefined;
    const names = [...new Set(missing.map(({ productVariant }) => productVariant.name))].join(', ');
    return ctx.translate('decoration.missing', { names });
  }
}
