import { bootstrap, JobQueueService } from '@vendure/core';
import { buildConfig } from '../vendure-config';
import { migrate } from './database/migrate';
import { fillDemoData } from './demo/fill-demo-data';
import { keepConnections } from './keep-connections';
import { readProcessEnvironment } from './read-process-environment';
import { startNotice } from './start-notice';

async function main(): Promise<void> {
  const environment = readProcessEnvironment();
  const config = buildConfig(environment);
  await migrate(config);
  const app = await bootstrap(config);
  keepConnections(app);
  // In development one process does everything; in production the worker has the jobs.
  if (!environment.production) await app.get(JobQueueService).start();
  if (environment.demoData) await fillDemoData(app);
  console.log(startNotice(environment));
}

main().catch((reason: unknown) => {
  console.error(reason);
  process.exit(1);
});
