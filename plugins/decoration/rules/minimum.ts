/** As much of an order line as the minimum looks at. */
export interface CountedLine {
  productId: string;
  designKey: string | null;
  quantity: number;
}

export interface Shortfall {
  productId: string;
  minimum: number;
  quantity: number;
}

/** The pieces of one product with one decoration, over all its variants (B2). */
export function quantityOf(lines: readonly CountedLine[], productId: string, designKey: string | null): number {
  return lines
    .filter(line => line.productId === productId && line.designKey === designKey)
    .reduce((sum, line) => sum + line.quantity, 0);
}

/** Where an order has fewer pieces of a product and decoration than the product's minimum. */
export function shortfalls(lines: readonly CountedLine[], minimumOf: (productId: string) => number): Shortfall[] {
  const groups = new Map<string, Shortfall>();
  for (const { productId, designKey, quantity } of lines) {
    const key = `${productId} ${designKey ?? ''}`;
    const group = groups.get(key) ?? { productId, minimum: minimumOf(productId), quantity: 0 };
    groups.set(key, { ...group, quantity: group.quantity + quantity });
  }
  return [...groups.values()].filter(({ quantity, minimum }) => quantity > 0 && quantity < minimum);
}
