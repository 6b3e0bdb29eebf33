import { performance } from 'perf_hooks';

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Median of the ratios of neighbouring runs: what slows the machine for a while slows both of a pair. */
export function pairedRatio(ours: number[], plain: number[]): number {
  return median(ours.map((value, index) => value / plain[index]));
}

export async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> {
  const start = performance.now();
  const result = await work();
  return { ms: performance.now() - start, result };
}

/**
 * A B, B A, A B, …, so that what disturbs the machine disturbs both, and neither always follows the other; answers the runs
 * after the warm-up.
 */
export async function alternate<T>(
  counted: number,
  warmUp: number,
  ours: () => Promise<T>,
  plain: () => Promise<T>,
): Promise<{ ours: T[]; plain: T[] }> {
  const results: { ours: T[]; plain: T[] } = { ours: [], plain: [] };
  for (let run = 0; run < warmUp + counted; run++) {
    const pair = run % 2 ? { plain: await plain(), ours: await ours() } : { ours: await ours(), plain: await plain() };
    if (run < warmUp) continue;
    results.ours.push(pair.ours);
    results.plain.push(pair.plain);
  }
  return results;
}
