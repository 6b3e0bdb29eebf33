import { median } from './measure';
import type { Measure } from './table';

/** One request, or one walk through several. */
export interface Run {
  ms: number;
  queries: string[];
}

const medianMs = (runs: Run[]) => median(runs.map(run => run.ms));
const medianQueries = (runs: Run[]) => median(runs.map(run => run.queries.length));

/** Time, held against a goal where there is one, and the number of queries. */
export function measuresOf(
  name: string,
  database: string,
  goal: number | null,
  runs: { ours: Run[]; plain: Run[] },
): Measure[] {
  return [
    { name, database, ours: medianMs(runs.ours), plain: medianMs(runs.plain), goal },
    {
      name: `${name}: SQL queries (number)`,
      database,
      ours: medianQueries(runs.ours),
      plain: medianQueries(runs.plain),
      goal: null,
    },
  ];
}
