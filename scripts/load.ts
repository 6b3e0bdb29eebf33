/**
 * `npm run load`: the races of points and deposits in full (50 orders at once, 100 rounds; deposit and balance at the same
 * instant, 200 tries) and an import of 100,000 lines, on SQLite and, where TEST_DATABASE_URL is set, on PostgreSQL. The e2e
 * tests run the same with fewer rounds.
 */
import { spawnSync } from 'child_process';
import path from 'path';

const vitest = path.join(process.cwd(), 'node_modules/vitest/vitest.mjs');
const databases = process.env.TEST_DATABASE_URL ? ['sqlite', 'postgres'] : ['sqlite'];
if (databases.length === 1) console.log('PostgreSQL: left out, TEST_DATABASE_URL is not set');

for (const database of databases) {
  console.log(`\n── Load on ${database}`);
  const args = [vitest, 'run', '--project', 'load', ...process.argv.slice(2)];
  const env = { ...process.env, TEST_DATABASE: database };
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env });
  if (status !== 0) process.exitCode = 1;
}
