/**
 * `npm start`: compiles the admin when its sources changed, in a process of its own so that the server never carries the
 * compiler's memory, and then runs the server, which migrates, fills an empty database and prints its addresses.
 */
import { spawn } from 'child_process';
import { constants } from 'os';
import path from 'path';

const script = (file: string) => ['-r', '@swc-node/register', path.join(process.cwd(), file)];

/** Runs to its end and answers the exit code. Signals reach the child, which then ends in its own time. */
function run(file: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, script(file), { stdio: 'inherit' });
    const forward = (signal: NodeJS.Signals) => {
      child.kill(signal);
    };
    process.on('SIGTERM', forward).on('SIGINT', forward);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      process.off('SIGTERM', forward).off('SIGINT', forward);
      resolve(signal ? 128 + constants.signals[signal] : (code ?? 1));
    });
  });
}

async function main(): Promise<number> {
  const built = await run('scripts/build-admin-ui.ts');
  if (built !== 0) {
    console.error('The admin could not be compiled. `npm run start:server` serves without it, with the stock admin.');
    return built;
  }
  return run('src/index.ts');
}

main().then(
  code => {
    process.exitCode = code;
  },
  (reason: unknown) => {
    console.error(reason);
    process.exitCode = 1;
  },
);
