/** What was said and seen, step by step, and whether it was what the guide promises. */
export class Report {
  private failures: string[] = [];

  get failed(): readonly string[] {
    return this.failures;
  }

  /** A step of the guide, in its own words. */
  step(number: string, quote: string): void {
    console.log(`\n${number.padStart(4)}  « ${quote} »`);
  }

  /** Something that was seen, with nothing to hold it against. */
  saw(what: string): void {
    console.log(`      ${what}`);
  }

  /** Something seen that must be so. */
  check(what: string, holds: boolean): void {
    console.log(`      ${holds ? '✓' : '✗'} ${what}`);
    if (!holds) this.failures.push(what);
  }

  equal(what: string, seen: unknown, expected: unknown): void {
    const holds = seen === expected;
    this.check(holds ? `${what}: ${String(seen)}` : `${what}: ${String(seen)}, expected ${String(expected)}`, holds);
  }
}

/** 6040 → "60,40 €", with the spaces that a terminal shows well. */
export function euros(amount: number): string {
  return new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' })
    .format(amount / 100)
    .replace(/[\u00a0\u202f]/g, ' ');
}

/** 2419.4 → "$24.194": as guide B writes prices, tenths of a cent included. */
export function dollars(amount: number): string {
  const format = { style: 'currency', currency: 'USD', maximumFractionDigits: 4 } as const;
  return new Intl.NumberFormat('en-US', format).format(amount / 100);
}
