import { preBootstrapConfig, resetConfig, type VendureConfig } from '@vendure/core';
import { DataSource } from 'typeorm';

/**
 * Brings the database to the entities' shape by the migrations of its kind; throws when one fails. Not core's
 * `runMigrations`, which prints every query, compares the whole schema at each start and swallows a failure.
 */
export async function migrate(config: VendureConfig): Promise<void> {
  const { dbConnectionOptions } = await preBootstrapConfig(config);
  const connection = await new DataSource({
    ...dbConnectionOptions,
    synchronize: false,
    logging: ['error'],
  }).initialize();
  const sqlite = connection.options.type === 'better-sqlite3';
  try {
    // SQLite changes a table by copying it, which references to it must survive.
    if (sqlite) await connection.query('PRAGMA foreign_keys = OFF');
    await connection.runMigrations({ transaction: 'each' });
    if (sqlite) await connection.query('PRAGMA foreign_keys = ON');
  } finally {
    await connection.destroy();
    resetConfig();
  }
}
