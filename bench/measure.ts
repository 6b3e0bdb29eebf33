import { performance } from 'perf_hooks';

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> {
  const start = performance.now();
  const result = await work();
  return { ms: performance.now() - start, result };
}

/** A B A B …, so that what disturbs the machine disturbs both; answers the runs after the warm-up. */
export async function alternate<T>(
  counted: number,
  warmUp: number,
  ours: () => Promise<T>,
  plain: () => Promise<T>,
): Promise<{ ours: T[]; plain: T[] }> {
  const results: { ours: T[]; plain: T[] } = { ours: [], plain: [] };
  for (let run = 0; run < warmUp + counted; run++) {
    const [a, b] = [await ours(), await plain()];
    if (run < warmUp) continue;
    results.ours.push(a);
    results.plain.push(b);
  }
  return results;
}
