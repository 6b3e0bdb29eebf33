import type { DatabaseKind } from '../e2e/support/test-database';
import { BenchServer } from './bench-server';

export interface BenchOptions {
  /** Runs that count. */
  runs: number;
  warmUp: number;
  /** Also what has no goal. */
  all: boolean;
  /** What each step of the checkout costs. */
  profiled: boolean;
  /** Checkout and settlement, or points, alone. */
  only: 'shop' | 'points' | null;
}

export interface BenchServers {
  kind: DatabaseKind;
  ours: BenchServer;
  plain: BenchServer;
}

/** The two compositions side by side on one kind of database, stopped when the work is done. */
export async function withServers<T>(kind: DatabaseKind, work: (servers: BenchServers) => Promise<T>): Promise<T> {
  const ours = await BenchServer.start('ours', kind);
  try {
    const plain = await BenchServer.start('plain', kind);
    try {
      return await work({ kind, ours, plain });
    } finally {
      await plain.stop();
    }
  } finally {
    await ours.stop();
  }
}
