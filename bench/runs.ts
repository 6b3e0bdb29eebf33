import { median, pairedRatio } from './measure';
import type { FromServer } from './messages';
import type { Measure } from './table';

/** One request, or one walk through several. */
export interface Run extends FromServer {
  /** As the client sees it. */
  ms: number;
}

/** Time, held against a goal where there is one; the server's own processor time and the number of queries. */
export function measuresOf(
  name: string,
  database: string,
  goal: number | null,
  runs: { ours: Run[]; plain: Run[] },
): Measure[] {
  const measureOf = (what: string, of: (run: Run) => number, goalOfIt: number | null): Measure => {
    const [ours, plain] = [runs.ours.map(of), runs.plain.map(of)];
    return {
      name: name + what,
      database,
      ours: median(ours),
      plain: median(plain),
      paired: pairedRatio(ours, plain),
      goal: goalOfIt,
    };
  };
  return [
    measureOf('', run => run.ms, goal),
    measureOf(': processor ms', run => run.cpuMs, null),
    measureOf(': SQL queries (number)', run => run.queries.length, null),
  ];
}
