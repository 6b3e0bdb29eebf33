export interface Measure {
  name: string;
  database: string;
  ours: number;
  plain: number;
  /** Median of the ratios of neighbouring runs. */
  paired: number;
  /** The highest ratio that we want; null where it is only told. */
  goal: number | null;
}

/** CI's machines are not quiet: it only stops what is far off, by the medians and from run to run. */
const GUARD = 1.5;

export const ratioOf = ({ ours, plain }: Measure): number => ours / plain;

export const beyondGuard = (measure: Measure): boolean =>
  measure.goal !== null && Math.min(ratioOf(measure), measure.paired) > measure.goal * GUARD;

export function markdown(measures: Measure[]): string {
  const rows = measures.map(measure => [
    measure.name,
    measure.database,
    measure.ours.toFixed(1),
    measure.plain.toFixed(1),
    ratioOf(measure).toFixed(2),
    measure.paired.toFixed(2),
    measure.goal === null ? '–' : measure.goal.toFixed(2),
  ]);
  return [
    ['measure', 'database', 'ours median ms', 'plain median ms', 'ratio', 'paired ratio', 'goal'],
    ['---', '---', '---:', '---:', '---:', '---:', '---:'],
    ...rows,
  ]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n');
}
