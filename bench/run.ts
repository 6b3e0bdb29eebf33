/**
 * `npm run bench -- [--runs N] [--guard] [--profile] [--shop] [--points]`: the set side by side with plain Vendure, in one run, on SQLite and,
 * where TEST_DATABASE_URL is set, on PostgreSQL. `--guard` measures what has a goal, and fails when a ratio is over one and
 * a half times it; `--profile` tells what each step costs and which queries it has more; `--shop` measures checkout and
 * settlement alone, `--points` points alone.
 */
import { parseArgs } from 'util';
import type { DatabaseKind } from '../e2e/support/test-database';
import { withServers, type BenchOptions, type BenchServers } from './bench-servers';
import { measureGrid } from './measure-grid';
import { measureInvoice } from './measure-invoice';
import { measurePoints } from './measure-points';
import { measureShop } from './measure-shop';
import { describeProfile } from './profile';
import { beyondGuard, markdown, ratioOf, type Measure } from './table';

const WARM_UP = 5;

async function measure(servers: BenchServers, options: BenchOptions): Promise<Measure[]> {
  const { kind } = servers;
  if (options.only === 'points') return pointsOf(servers, options);
  console.error(`Checkout and settlement on ${kind}: ${options.runs} runs each…`);
  const { measures, profile } = await measureShop(servers, options);
  if (profile) console.error(describeProfile(profile));
  if (options.only === 'shop') return measures;
  console.error(`The grid on ${kind}: ${options.runs} runs each…`);
  measures.push(...(await measureGrid(servers, options)));
  return options.all ? [...measures, ...(await pointsOf(servers, options))] : measures;
}

async function pointsOf(servers: BenchServers, options: BenchOptions): Promise<Measure[]> {
  console.error(`Points on ${servers.kind}: ${options.runs} runs each…`);
  return measurePoints(servers, options);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '20' },
      guard: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      shop: { type: 'boolean', default: false },
      points: { type: 'boolean', default: false },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a whole number from 1');

  const databases: DatabaseKind[] = process.env.TEST_DATABASE_URL ? ['sqlite', 'postgres'] : ['sqlite'];
  if (databases.length === 1) console.error('PostgreSQL: left out, TEST_DATABASE_URL is not set');
  const measures: Measure[] = [];
  const options: BenchOptions = {
    runs,
    warmUp: WARM_UP,
    all: !values.guard,
    profiled: values.profile,
    only: values.shop ? 'shop' : values.points ? 'points' : null,
  };
  for (const kind of databases) measures.push(...(await withServers(kind, servers => measure(servers, options))));
  if (!options.only) measures.push(...(await measureInvoice(runs, WARM_UP)));
  console.log(markdown(measures));

  const slow = values.guard ? measures.filter(beyondGuard) : [];
  for (const measure of slow) {
    console.error(
      `${measure.name} (${measure.database}): ratio ${ratioOf(measure).toFixed(2)}, goal ${measure.goal ?? ''}`,
    );
  }
  process.exitCode = slow.length ? 1 : 0;
}

main().catch((reason: unknown) => {
  console.error(reason);
  process.exitCode = 1;
});
