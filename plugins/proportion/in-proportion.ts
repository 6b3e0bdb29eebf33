/**
 * `amount` shared in proportion to `weights`, in whole parts that add up to it: what rounding down leaves goes where it took most,
 * the first of equals first (largest remainder). Exact however large the numbers are; no part is greater than its weight where
 * the amount is not greater than all of them together. Nothing is shared where amount or weights are nothing.
 * @param amount whole minor units
 * @param weights whole; a negative one takes its part away
 */
export function inProportion(amount: number, weights: number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (amount <= 0 || total <= 0n) return weights.map(() => 0);
  const exact = weights.map(weight => BigInt(amount) * BigInt(weight));
  const remainders = exact.map(product => ((product % total) + total) % total);
  const parts = exact.map((product, index) => Number((product - remainders[index]) / total));
  const left = amount - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = remainders.map((remainder, index) => ({ index, remainder }));
  byRemainder.sort((a, b) => Number(b.remainder - a.remainder) || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) parts[index] += 1;
  return parts;
}
