import { performance } from 'perf_hooks';
import type { Logger } from 'typeorm';

/** The database is quiet when it has not been asked anything for so long. */
const QUIET_MS = 40;

/** Collects what TypeORM sends to the database, transactions included. */
export class QueryCounter implements Logger {
  private queries: string[] = [];
  private lastQueryAt = 0;

  logQuery(query: string): void {
    this.lastQueryAt = performance.now();
    this.queries.push(query);
  }

  /** Waits for what a request left running (events, outbox), then answers the queries since the last call. */
  async take(): Promise<string[]> {
    const asked = performance.now();
    for (let rest = QUIET_MS; rest > 0; rest = Math.max(this.lastQueryAt, asked) + QUIET_MS - performance.now()) {
      const pause = rest;
      await new Promise(resolve => setTimeout(resolve, pause));
    }
    const taken = this.queries;
    this.queries = [];
    return taken;
  }

  logQueryError(): void {
    // Counted as a query already, and the request that it belongs to fails.
  }
  logQuerySlow(): void {
    // Counted as a query already.
  }
  logSchemaBuild(): void {
    // Not a part of any measure.
  }
  logMigration(): void {
    // Not a part of any measure.
  }
  log(): void {
    // Nothing that the measures need.
  }
}
