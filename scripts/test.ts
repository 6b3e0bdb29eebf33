/**
 * `npm test`: types, unit tests, e2e on SQLite, and the same e2e on PostgreSQL where TEST_DATABASE_URL is set. Words after
 * `--` choose test files: `npm test -- markPaymentReceived`. The last line counts what all runs did together.
 */
import { spawn } from 'child_process';
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

function run(title: string, command: string, args: string[], env: Record<string, string> = {}): Promise<number> {
  console.log(`\n── ${title}`);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', reject).on('exit', code => {
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

async function vitest(title: string, project: string, env: Record<string, string> = {}): Promise<Count> {
  const folder = mkdtempSync(path.join(tmpdir(), 'report-'));
  const reportFile = path.join(folder, 'report.json');
  try {
    const exitCode = await run(
      title,
      process.execPath,
      [
        path.join(root, 'node_modules/vitest/vitest.mjs'),
        'run',
        '--project',
        project,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${reportFile}`,
        ...(filters.length ? ['--passWithNoTests', ...filters] : []),
      ],
      env,
    );
    return countOf(reportFile, exitCode);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const typesFailed = (await run('types', 'npm', ['run', '--silent', 'typecheck'])) !== 0;
  const counts = [
    { passed: 0, failed: typesFailed ? 1 : 0, skipped: 0 },
    await vitest('unit', 'unit'),
    await vitest('e2e on SQLite', 'e2e', { TEST_DATABASE: 'sqlite' }),
  ];
  if (process.env.TEST_DATABASE_URL) {
    counts.push(await vitest('e2e on PostgreSQL', 'e2e', { TEST_DATABASE: 'postgres' }));
  } else {
    console.log('\ne2e on PostgreSQL: left out, TEST_DATABASE_URL is not set');
  }
  const sum = (of: keyof Count) => counts.reduce((total, count) => total + count[of], 0);
  if (typesFailed) console.log('\nThe types do not hold (counted as one failure)');
  console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}

main().catch((reason: unknown) => {
  console.error(reason);
  process.exitCode = 1;
});
