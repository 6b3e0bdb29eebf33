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
  /** Tells a charge of this room from other surcharges, one from another, and the unit price that was agreed. */
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

type Kind = Charge['kind'];

/** A charge's sku up to what varies within a design. */
const start = (kind: Kind, design: string) => `IMPRINT-${kind.toUpperCase()}-${design}`;

const nameOf = ({ productId, designKey }: Pick<ChargedLine, 'productId' | 'designKey'>) =>
  `${productId}-${designKey.slice(0, 12)}`;

export const isChargeSku = (sku: string): boolean => /^IMPRINT-(SETUP|RUN)-.+@\d+$/.test(sku);

/**
 * What a design was agreed to cost, by the charges that an order has; 0 where it has none.
 * @param skus of the order's surcharges
 */
export function agreedCharges(
  skus: readonly string[],
  line: Pick<ChargedLine, 'productId' | 'designKey'>,
): Pick<ChargedLine, 'setupCharge' | 'runCharge'> {
  const agreed = (kind: Kind) => {
    const beginning = start(kind, nameOf(line));
    const sku = skus.find(candidate => [`${beginning}@`, `${beginning}-`].some(text => candidate.startsWith(text)));
    return Number(sku?.split('@')[1] ?? 0);
  };
  return { setupCharge: agreed('setup'), runCharge: agreed('run') };
}

/**
 * What the decoration of an order costs (C8): setup once per product and design, run per piece, each taxed as the
 * product. Where variants of a product are taxed differently, the run charge is split by rate and setup follows the
 * first line.
 */
export function decorationCharges(lines: readonly ChargedLine[]): Charge[] {
  const charges = new Map<string, Charge>();
  const add = (kind: Kind, line: ChargedLine, unitPrice: number, key: string) => {
    if (unitPrice <= 0 || line.quantity <= 0) return;
    const sku = `${start(kind, key)}@${unitPrice}`;
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
    const design = nameOf(line);
    const rate = line.taxLines.reduce((sum, tax) => sum + tax.taxRate, 0);
    add('setup', line, line.setupCharge, design);
    add('run', line, line.runCharge, `${design}-${rate}`);
  }
  return [...charges.values()];
}
