import { resetConfig, runMigrations, type VendureConfig } from '@vendure/core';

/** Brings the database to the entities' shape by the migrations of its kind. Throws when one of them fails. */
export async function migrate(config: VendureConfig): Promise<void> {
  const before = process.exitCode;
  process.exitCode = undefined;
  await runMigrations(config);
  const failed = process.exitCode === 1;
  process.exitCode = before;
  if (failed) throw new Error('A migration failed: see the log above');
  resetConfig();
}
