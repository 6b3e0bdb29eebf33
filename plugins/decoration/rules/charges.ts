/** A decorated line of an order. */
export interface ChargedLine {
  productId: string;
  /** As the customer knows it. */
  productName: string;
  designKey: string;
  methodName: string;
  quantity: number;
  /** Minor units, without tax. */
  setupCharge: number;
  runCharge: number;
  taxLines: { description: string; taxRate: number }[];
}

export interface Charge {
  /** Tells a charge of this room from other surcharges, and one from another. */
  sku: string;
  kind: 'setup' | 'run';
  productName: string;
  methodName: string;
  quantity: number;
  /** Of one piece, for run charges. */
  unitPrice: number;
  /** Minor units, without tax. */
  price: number;
  taxLines: { description: string; taxRate: number }[];
}

const PREFIX = 'IMPRINT';

export const isChargeSku = (sku: string): boolean => sku.startsWith(`${PREFIX}-`);

/**
 * What the decoration of an order costs (C8): setup once per product and design, run per piece, each taxed as the
 * product. Where variants of a product are taxed differently, the run charge is split by rate and setup follows the
 * first line.
 */
export function decorationCharges(lines: readonly ChargedLine[]): Charge[] {
  const charges = new Map<string, Charge>();
  const add = (kind: Charge['kind'], line: ChargedLine, unitPrice: number, key: string) => {
    if (unitPrice <= 0 || line.quantity <= 0) return;
    const sku = `${PREFIX}-${kind.toUpperCase()}-${key}`;
    const known = charges.get(sku);
    const quantity = kind === 'setup' ? 1 : (known?.quantity ?? 0) + line.quantity;
    const { productName, methodName } = line;
    const taxLines = known?.taxLines ?? line.taxLines;
    charges.set(sku, {
      sku,
      kind,
      productName,
      methodName,
      quantity,
      unitPrice,
      price: unitPrice * quantity,
      taxLines,
    });
  };
  for (const line of lines) {
    const design = `${line.productId}-${line.designKey.slice(0, 12)}`;
    const rate = line.taxLines.reduce((sum, tax) => sum + tax.taxRate, 0);
    add('setup', line, line.setupCharge, design);
    add('run', line, line.runCharge, `${design}-${rate}`);
  }
  return [...charges.values()];
}
