/**
 * A process of its own that migrates and fills the database that the environment names, lets the jobs of that come to an
 * end, and closes: what is left on disk is what every test server with demo data starts from.
 */
import { bootstrap, DefaultLogger, JobQueueService, LogLevel, TransactionalConnection } from '@vendure/core';
import { setTimeout as pause } from 'timers/promises';
import { buildTestConfig, fillDemoData, migrate, readEnvironment } from './composition';

async function main(): Promise<void> {
  const config = {
    ...buildTestConfig(readEnvironment(process.env)),
    logger: new DefaultLogger({ level: LogLevel.Error }),
  };
  await migrate(config);
  const app = await bootstrap(config);
  await app.get(JobQueueService).start();
  await fillDemoData(app);
  const jobs = app.get(TransactionalConnection).rawConnection.getRepository('JobRecord');
  while (await jobs.existsBy({ isSettled: false })) await pause(100);
  await app.close();
  process.exit(0);
}

void main();
