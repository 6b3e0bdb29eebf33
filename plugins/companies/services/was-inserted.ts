import type { InsertResult } from 'typeorm';

/**
 * Whether an `INSERT … ON CONFLICT DO NOTHING`, made after a look that found nothing, wrote its row. PostgreSQL answers the
 * rows that it made; on SQLite transactions run one after the other, so nobody can have come in between.
 */
export function wasInserted({ raw }: InsertResult): boolean {
  return !Array.isArray(raw) || raw.length > 0;
}
