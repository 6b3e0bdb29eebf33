import { preBootstrapConfig } from '@vendure/core';
import { DataSource } from 'typeorm';
import { buildConfig } from '../../vendure-config';
import { readProcessEnvironment } from '../read-process-environment';
import { migrate } from './migrate';

/** `npm run migration:check`: fails when the entities say something that the migrations do not. */
async function main(): Promise<void> {
  const environment = readProcessEnvironment();
  await migrate(buildConfig(environment));
  const { dbConnectionOptions } = await preBootstrapConfig(buildConfig(environment));
  const connection = await new DataSource({ ...dbConnectionOptions, synchronize: false }).initialize();
  const { upQueries } = await connection.driver.createSchemaBuilder().log();
  await connection.destroy();
  if (upQueries.length) {
    throw new Error(
      `Migrations and entities differ (${environment.database.kind}):\n${upQueries.map(q => q.query).join('\n')}`,
    );
  }
  console.log(`Migrations match the entities (${environment.database.kind})`);
}

main().then(
  () => process.exit(0),
  (reason: unknown) => {
    console.error(reason);
    process.exit(1);
  },
);
