import { spawn } from 'child_process';
import { once } from 'events';
import { mkdtemp, rm } from 'fs/promises';
import { tmpdir } from 'os';
import path from 'path';
import { freePort } from './free-port';
import { createTestDatabase, type DatabaseKind, databaseKind, type TestDatabase } from './test-database';

/** The data directory with the filled demo stores, for the processes of the test files. */
const DIRECTORY = 'TEST_TEMPLATE_DIRECTORY';
/** Its database, where that is not a file in the directory. */
const DATABASE = 'TEST_TEMPLATE_DATABASE';

/**
 * Before the first test file, where TEST_TEMPLATE asks for it as `npm test` does for all files: demo stores, filled once and
 * copied for each server. A single file is quicker without.
 */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (!process.env.TEST_TEMPLATE) return undefined;
  const directory = await mkdtemp(path.join(tmpdir(), 'shop-template-'));
  const database = await createTestDatabase(databaseKind(), directory);
  const tearDown = async () => {
    await database.drop();
    await rm(directory, { recursive: true, force: true });
  };
  try {
    await fill(directory, database);
  } catch (reason) {
    await tearDown();
    throw reason;
  }
  process.env[DIRECTORY] = directory;
  if (database.kind === 'postgres') process.env[DATABASE] = database.url;
  return tearDown;
}

async function fill(directory: string, database: TestDatabase): Promise<void> {
  const script = path.join(__dirname, 'fill-template.ts');
  const child = spawn(process.execPath, ['-r', '@swc-node/register', script], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      APP_ENV: 'dev',
      VENDURE_DISABLE_TELEMETRY: 'true',
      PORT: String(await freePort()),
      DATA_DIR: directory,
      DATABASE_URL: database.url,
      SUPERADMIN_USERNAME: 'superadmin',
      SUPERADMIN_PASSWORD: 'superadmin',
    },
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error('The demo stores could not be filled');
}

export interface DemoTemplate {
  directory: string;
  /** Null where the database is in the directory. */
  databaseUrl: string | null;
}

/** Null where the demo stores are to be filled by whoever needs them. */
export function demoTemplate(kind: DatabaseKind): DemoTemplate | null {
  const directory = process.env[DIRECTORY];
  if (!directory || kind !== databaseKind()) return null;
  return { directory, databaseUrl: process.env[DATABASE] ?? null };
}
