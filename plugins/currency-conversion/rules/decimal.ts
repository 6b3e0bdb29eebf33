/** A number as it is written, not negative: `digits` divided by ten to the power of `scale`. */
export interface Decimal {
  digits: bigint;
  scale: number;
}

const WRITTEN = /^(\d{1,20})(?:\.(\d{1,20}))?$/;

/** Null for what is no plain decimal number. */
export function readDecimal(text: string): Decimal | null {
  const [, whole, fraction = ''] = WRITTEN.exec(text) ?? [];
  return whole === undefined ? null : { digits: BigInt(whole + fraction), scale: fraction.length };
}

/** @throws RangeError for what is no plain decimal number */
export function decimal(text: string): Decimal {
  const read = readDecimal(text);
  if (!read) throw new RangeError(`${text} is no decimal number`);
  return read;
}

/** Without zeros at its end. */
export function writeDecimal({ digits, scale }: Decimal): string {
  const text = digits.toString().padStart(scale + 1, '0');
  const whole = text.slice(0, text.length - scale);
  const fraction = text.slice(text.length - scale).replace(/0+$/, '');
  return fraction ? `${whole}.${fraction}` : whole;
}

export const powerOfTen = (exponent: number): bigint => 10n ** BigInt(exponent);

/** Of numbers that are not negative; a half goes up. */
export const divideHalfUp = (dividend: bigint, divisor: bigint): bigint => (2n * dividend + divisor) / (2n * divisor);
