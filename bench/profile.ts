import { median } from './measure';
import type { Run } from './runs';

interface StepRun extends Run {
  name: string;
}

export interface Profile {
  database: string;
  steps: { name: string; ours: Side | null; plain: Side | null; more: string[] }[];
}

interface Side {
  ms: number;
  cpuMs: number;
  queries: number;
}

/** Which steps take longer than plain Vendure's, and what the database is asked there on top. */
export function profileOf(database: string, runs: { ours: StepRun[][]; plain: StepRun[][] }): Profile {
  const names = runs.ours[0].map(step => step.name);
  const of = (all: StepRun[][], name: string) => all.flatMap(run => run.filter(step => step.name === name));
  const side = (steps: StepRun[]): Side | null =>
    steps.length === 0
      ? null
      : {
          ms: median(steps.map(step => step.ms)),
          cpuMs: median(steps.map(step => step.cpuMs)),
          queries: median(steps.map(step => step.queries.length)),
        };
  return {
    database,
    steps: names.map(name => {
      const [ours, plain] = [of(runs.ours, name), of(runs.plain, name)];
      return {
        name,
        ours: side(ours),
        plain: side(plain),
        more: surplus(ours.at(-1)?.queries ?? [], plain.at(-1)?.queries ?? []),
      };
    }),
  };
}

/** Queries of the one that the other does not have, or has less often, by what they do to which tables. */
function surplus(ours: string[], plain: string[]): string[] {
  const count = (queries: string[]) => {
    const counts = new Map<string, number>();
    for (const query of queries.map(gist)) counts.set(query, (counts.get(query) ?? 0) + 1);
    return counts;
  };
  const theirs = count(plain);
  return [...count(ours)]
    .map(([query, times]) => ({ query, times: times - (theirs.get(query) ?? 0) }))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times)
    .map(({ query, times }) => `${times} × ${query}`);
}

/** The verb, the tables and the columns of the condition: enough to find the code, short enough to read. */
function gist(query: string): string {
  const verb = /^\s*(\w+)/.exec(query)?.[1].toUpperCase() ?? '';
  const tables = [...query.matchAll(/(?:FROM|JOIN|INTO|UPDATE)\s+"?(\w+)"?/g)].map(match => match[1]);
  const condition = query.split(' WHERE ').at(1)?.replace(/"/g, '').replace(/\d+/g, '?').slice(0, 90);
  return [verb, tables.join(' + '), condition && `where ${condition}`].filter(Boolean).join(' ');
}

export function describeProfile({ database, steps }: Profile): string {
  const tell = (side: Side | null) =>
    side
      ? `${side.ms.toFixed(1)} ms, ${side.cpuMs.toFixed(1)} of the processor, ${side.queries} queries`
      : 'no such step';
  return [
    `\n${database}, step by step`,
    ...steps.flatMap(step => [
      `${step.name}: ours ${tell(step.ours)}; plain ${tell(step.plain)}`,
      ...step.more.map(line => `    ${line}`),
    ]),
  ].join('\n');
}
