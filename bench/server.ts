/**
 * One of the two servers, in a process of its own because Vendure keeps its configuration in module state:
 * `server.ts ours|plain`. Prints its port as JSON, answers the queries since the last question over IPC.
 * No worker runs: mails and PDFs are queued in both and made in neither, so that only the server is measured.
 */
import { bootstrap, DefaultLogger, LogLevel, type VendureConfig } from '@vendure/core';
import { freePort } from '../e2e/support/free-port';
import { fillDemoData } from '../src/demo/fill-demo-data';
import { readEnvironment, type Environment } from '../src/environment';
import type { FromServer, ToServer } from './messages';
import { QueryCounter } from './query-counter';

/** Loaded only when asked for: our plugins must not even be imported next to plain Vendure. */
async function compose(name: string | undefined, environment: Environment): Promise<VendureConfig> {
  if (name === 'ours') return (await import('./composition-ours')).ourComposition(environment);
  if (name === 'plain') return (await import('./composition-plain')).plainComposition(environment);
  throw new Error(`server.ts ours|plain, not "${name ?? ''}"`);
}

function answer(message: FromServer): void {
  process.send?.(message);
}

async function main(): Promise<void> {
  process.env.VENDURE_DISABLE_TELEMETRY = 'true';
  const port = await freePort();
  const environment = readEnvironment({
    ...process.env,
    EXCHANGE_RATES_URL: 'none',
    APP_ENV: 'dev',
    PORT: String(port),
    PUBLIC_URL: `http://localhost:${port}`,
  });
  DefaultLogger.hideNestBoostrapLogs();
  const composed = await compose(process.argv[2], environment);
  const counter = new QueryCounter();
  const app = await bootstrap({
    ...composed,
    logger: new DefaultLogger({ level: LogLevel.Error }),
    dbConnectionOptions: { ...composed.dbConnectionOptions, logging: ['query'], logger: counter },
  });
  await fillDemoData(app);
  await counter.take();
  let cpu = process.cpuUsage();
  process.on('message', (message: ToServer) => {
    if (message === 'take')
      void counter.take().then(queries => {
        const { user, system } = process.cpuUsage(cpu);
        cpu = process.cpuUsage();
        answer({ queries, cpuMs: (user + system) / 1000 });
      });
    else void app.close().then(() => process.exit(0));
  });
  // The bench has gone: nobody will ask any more.
  process.on('disconnect', () => process.exit(1));
  console.log(JSON.stringify({ port }));
}

main().catch((reason: unknown) => {
  console.error(reason);
  process.exit(1);
});
