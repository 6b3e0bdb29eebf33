import { generateMigration } from '@vendure/core';
import { buildConfig } from '../../vendure-config';
import { readProcessEnvironment } from '../read-process-environment';
import { migrate } from './migrate';

/** `npm run migration:generate NAME`: writes what is missing for the kind of database that DATABASE_URL names. */
async function main(name: string | undefined): Promise<void> {
  if (!name) throw new Error('Give the migration a name: npm run migration:generate -- add-something');
  const environment = readProcessEnvironment();
  await migrate(buildConfig(environment));
  await generateMigration(buildConfig(environment), { name, outputDir: `migrations/${environment.database.kind}` });
}

main(process.argv[2]).then(
  () => process.exit(0),
  (reason: unknown) => {
    console.error(reason);
    process.exit(1);
  },
);
