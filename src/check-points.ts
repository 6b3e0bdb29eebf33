import { preBootstrapConfig } from '@vendure/core';
import { DataSource } from 'typeorm';
import { checkPoints } from '../plugins/company-points';
import { buildConfig } from '../vendure-config';
import { readProcessEnvironment } from './read-process-environment';

/** `npm run points:check`: fails when a balance is not what its ledger adds up to. */
async function main(): Promise<void> {
  const { dbConnectionOptions } = await preBootstrapConfig(buildConfig(readProcessEnvironment()));
  const connection = await new DataSource({ ...dbConnectionOptions, synchronize: false }).initialize();
  const problems = await checkPoints(connection);
  await connection.destroy();
  for (const { accountId, what, expected, found } of problems) {
    console.error(`Points account ${accountId}: ${what} should be ${expected}, is ${found}`);
  }
  if (problems.length) throw new Error(`${problems.length} figures of the points accounts are wrong`);
  console.log('Points accounts and their ledger agree');
}

main().then(
  () => process.exit(0),
  (reason: unknown) => {
    console.error(reason);
    process.exit(1);
  },
);
