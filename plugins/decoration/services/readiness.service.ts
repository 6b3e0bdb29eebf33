import { Injectable } from '@nestjs/common';
import { type Order, type OrderLine, type RequestContext } from '@vendure/core';
import { lacksLocation, stillOffered } from '../rules/choose-design';
import { designOf } from '../rules/design';
import { shortfalls } from '../rules/minimum';
import { countedLine } from './counted-line';
import { allowedImprints, DecorationRules, minimumOf } from './decoration-rules';
import { ItemNames } from './item-names';

/** Whether a cart can go to payment, as far as quantities and decorations are concerned. */
@Injectable()
export class ReadinessService {
  constructor(
    private rules: DecorationRules,
    private names: ItemNames,
  ) {}

  /** What is missing, in the language of the request, naming the items; undefined where nothing is. */
  async refusal(ctx: RequestContext, order: Order): Promise<string | undefined> {
    const lines = order.lines.filter(line => line.quantity > 0);
    const rules = await this.rules.limitsOf(
      ctx,
      lines.map(line => line.productVariant.productId),
    );
    const short = shortfalls(lines.map(countedLine), id => minimumOf(rules.get(id))).at(0);
    if (short) {
      const { minimum, quantity: requested, productId } = short;
      const alike = lines.filter(({ productVariant }) => String(productVariant.productId) === productId);
      const name = await this.names.of(ctx, alike);
      return ctx.translate('decoration.minimumOf', { name, minimum, requested });
    }
    const missing = lines.filter(
      ({ productVariant, customFields }) =>
        !customFields?.imprintMethodId &&
        // What was begun, a logo without a method, is no decoration either.
        (customFields?.designKey || rules.get(String(productVariant.productId))?.required),
    );
    if (missing.length) return ctx.translate('decoration.missing', { names: await this.names.of(ctx, missing) });
    return this.decorationRefusal(
      ctx,
      lines.filter(line => line.customFields?.designKey),
    );
  }

  /** Of lines with a decoration, held against what the catalogue offers now. */
  private async decorationRefusal(ctx: RequestContext, decorated: readonly OrderLine[]): Promise<string | undefined> {
    const rules = await this.rules.ofMany(
      ctx,
      decorated.map(line => line.productVariant.productId),
    );
    const imprints = ({ productVariant: { productId } }: OrderLine) => allowedImprints(rules.get(String(productId)));
    const refused = async (message: string, lines: readonly OrderLine[]) =>
      lines.length ? ctx.translate(message, { names: await this.names.of(ctx, lines) }) : undefined;
    // A location cannot be given any more once the order is placed.
    const unplaced = decorated.filter(line => lacksLocation(designOf(line.customFields), imprints(line)));
    // What the merchant has taken from the catalogue since it was chosen has no price any more.
    const outdated = decorated.filter(line => !stillOffered(designOf(line.customFields), imprints(line)));
    return (await refused('decoration.missingLocation', unplaced)) ?? (await refused('decoration.outdated', outdated));
  }
}
