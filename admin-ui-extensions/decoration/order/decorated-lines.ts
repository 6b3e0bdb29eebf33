import type { ShopOrderDecorationQuery } from './graphql.generated';

export type DecoratedOrder = NonNullable<ShopOrderDecorationQuery['order']>;
export type Line = DecoratedOrder['lines'][number];
export type Decoration = NonNullable<Line['decoration']>;

/** Lines of one product that are made alike: a grid of 54 quantities is one of these, not 54 pictures of a logo. */
export interface DecoratedLines {
  /** Tells it from the others of the order. */
  key: string;
  product: Line['productVariant']['product'];
  /** Null where the product is sold as it is. */
  decoration: Decoration | null;
  lines: Line[];
  quantity: number;
}

/** The order's lines by product and decoration, in the order in which they come; what was cancelled is left out. */
export function decoratedLines(lines: readonly Line[]): DecoratedLines[] {
  const groups = new Map<string, DecoratedLines>();
  for (const line of lines) {
    if (line.quantity === 0) continue;
    const { product } = line.productVariant;
    const key = JSON.stringify([product.id, designOf(line.decoration)]);
    const group = groups.get(key) ?? { key, product, decoration: line.decoration, lines: [], quantity: 0 };
    group.lines.push(line);
    group.quantity += line.quantity;
    groups.set(key, group);
  }
  return [...groups.values()];
}

const designOf = (decoration: Decoration | null) =>
  decoration && [
    decoration.method?.id,
    decoration.location,
    decoration.color,
    decoration.instructions,
    decoration.logo?.id,
  ];
