/**
 * `npm test`: types, unit tests, e2e on SQLite, and beside them the same e2e on PostgreSQL where TEST_DATABASE_URL is set. Words after
 * `--` choose test files: `npm test -- markPaymentReceived`. The last line counts what all runs did together.
 */
import { spawn, type StdioOptions } from 'child_process';
import { mkdtempSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import path from 'path';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** As much of vitest's JSON report as is counted. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { name: string; status: string; assertionResults: { status: string }[] }[];
}

const root = process.cwd();
const filters = process.argv.slice(2);
// The demo stores are filled once for all files.
const template: Record<string, string> = filters.length ? {} : { TEST_TEMPLATE: '1' };

/** With `later`, what it prints is shown in one piece once it has ended, as something else is printing meanwhile. */
function run(
  title: string,
  command: string,
  args: string[],
  env: Record<string, string> = {},
  later = false,
): Promise<number> {
  if (!later) console.log(`\n── ${title}`);
  return new Promise((resolve, reject) => {
    const stdio: StdioOptions = later ? ['ignore', 'pipe', 'pipe'] : 'inherit';
    const child = spawn(command, args, { cwd: root, stdio, env: { ...process.env, ...env } });
    const printed: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => printed.push(data));
    child.on('error', reject).on('close', code => {
      if (later) console.log(`\n── ${title}\n${Buffer.concat(printed).toString()}`);
      resolve(code ?? 1);
    });
  });
}

function countOf(reportFile: string, exitCode: number): Count {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  // A file that cannot be loaded, or whose preparation fails, has no failed test of its own.
  const brokenFiles = report.testResults.filter(
    file => file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  return {
    passed: report.numPassedTests,
    // Something outside any file: an unhandled rejection, no test found.
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

async function vitest(
  title: string,
  projects: string[],
  env: Record<string, string> = {},
  later = false,
): Promise<Count> {
  const folder = mkdtempSync(path.join(tmpdir(), 'report-'));
  const reportFile = path.join(folder, 'report.json');
  try {
    const exitCode = await run(
      title,
      process.execPath,
      [
        path.join(root, 'node_modules/vitest/vitest.mjs'),
        'run',
        ...projects.flatMap(project => ['--project', project]),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${reportFile}`,
        ...(filters.length ? ['--passWithNoTests', ...filters] : []),
      ],
      env,
      later,
    );
    return countOf(reportFile, exitCode);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const onServer = ['e2e', 'e2e-alone'];

/** Beside all that needs no PostgreSQL, as the two have nothing in common, and take about as long. */
async function onPostgres(): Promise<Count[]> {
  if (!process.env.TEST_DATABASE_URL) {
    console.log('e2e on PostgreSQL: left out, TEST_DATABASE_URL is not set');
    return [];
  }
  return [await vitest('e2e on PostgreSQL', onServer, { TEST_DATABASE: 'postgres', ...template }, true)];
}

async function main(): Promise<void> {
  const postgres = onPostgres();
  const typesFailed = (await run('types', 'npm', ['run', '--silent', 'typecheck'])) !== 0;
  const counts = [
    { passed: 0, failed: typesFailed ? 1 : 0, skipped: 0 },
    await vitest('unit', ['unit']),
    await vitest('e2e on SQLite', onServer, { TEST_DATABASE: 'sqlite', ...template }),
    ...(await postgres),
  ];
  const sum = (of: keyof Count) => counts.reduce((total, count) => total + count[of], 0);
  if (typesFailed) console.log('\nThe types do not hold (counted as one failure)');
  console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}

main().catch((reason: unknown) => {
  console.error(reason);
  process.exitCode = 1;
});
