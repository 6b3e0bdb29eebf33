import { databaseKind } from './test-database';

/** `npm run load` asks for all of it; the e2e run for as much as shows the same in seconds. */
const everything = process.env.LOAD === 'full';

/** How often something is tried: SQLite runs transactions one after the other anyway, so that fewer tries show as much. */
export function tries({ full, postgres, sqlite }: { full: number; postgres: number; sqlite: number }): number {
  if (everything) return full;
  return databaseKind() === 'postgres' ? postgres : sqlite;
}
