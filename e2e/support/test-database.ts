import { randomBytes } from 'crypto';
import path from 'path';
import { Client } from 'pg';

export type DatabaseKind = 'sqlite' | 'postgres';

export interface TestDatabase {
  kind: DatabaseKind;
  /** For DATABASE_URL. */
  url: string;
  drop(): Promise<void>;
}

/** The database that this run of the tests is about: `TEST_DATABASE`, SQLite unless it says otherwise. */
export function databaseKind(): DatabaseKind {
  const kind = process.env.TEST_DATABASE ?? 'sqlite';
  if (kind !== 'sqlite' && kind !== 'postgres') throw new Error(`TEST_DATABASE is sqlite or postgres, not "${kind}"`);
  return kind;
}

/**
 * A database of its own: a file in the data directory, or one on the server at `TEST_DATABASE_URL`.
 * @param template address of a PostgreSQL database that nobody is connected to, and which it starts as a copy of
 */
export async function createTestDatabase(
  kind: DatabaseKind,
  dataDir: string,
  template: string | null = null,
): Promise<TestDatabase> {
  if (kind === 'sqlite') {
    return { kind, url: `sqlite:${path.join(dataDir, 'vendure.sqlite')}`, drop: () => Promise.resolve() };
  }
  const server = process.env.TEST_DATABASE_URL;
  if (!server) throw new Error('TEST_DATABASE=postgres needs TEST_DATABASE_URL');
  const name = `test_${randomBytes(8).toString('hex')}`;
  const original = template && new URL(template).pathname.slice(1);
  await execute(server, `CREATE DATABASE ${name}${original ? ` TEMPLATE ${original}` : ''}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { kind, url: url.href, drop: () => execute(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

async function execute(connectionString: string, statement: string): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
