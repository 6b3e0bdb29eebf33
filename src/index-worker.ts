import { bootstrapWorker } from '@vendure/core';
import { buildConfig } from '../vendure-config';
import { readProcessEnvironment } from './read-process-environment';

async function main(): Promise<void> {
  const worker = await bootstrapWorker(buildConfig(readProcessEnvironment()));
  await worker.startJobQueue();
}

main().catch((reason: unknown) => {
  console.error(reason);
  process.exit(1);
});
