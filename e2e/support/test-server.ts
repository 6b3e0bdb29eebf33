import type { INestApplication } from '@nestjs/common';
import { bootstrap, JobQueueService, type VendureConfig } from '@vendure/core';
import { cp, mkdtemp, rm } from 'fs/promises';
import { tmpdir } from 'os';
import path from 'path';
import {
  buildTestConfig,
  fillDemoData,
  keepConnections,
  migrate,
  readEnvironment,
  type Environment,
} from './composition';
import { demoTemplate } from './demo-template';
import { freePort } from './free-port';
import { GraphqlClient } from './graphql-client';
import { SmtpCapture } from './smtp-capture';
import { createTestDatabase, databaseKind, type DatabaseKind } from './test-database';

export interface ShopServerOptions {
  /** Environment variables on top of the harness's own. */
  env?: Record<string, string>;
  /** Last word on the configuration, for instance to add a plugin that only a test needs. */
  configure?: (config: VendureConfig) => VendureConfig;
  /** Fill the demo stores. Default: true. */
  demoData?: boolean;
  /** Whether jobs run: PDFs are made, mails sent. Default: true. */
  worker?: boolean;
  /** Whether scheduled tasks run when their time comes. Default: false, since they would come in the middle of a test. */
  tasks?: boolean;
  /** Default: what TEST_DATABASE says. */
  database?: DatabaseKind;
}

export interface ShopServer {
  port: number;
  url: string;
  dataDir: string;
  databaseUrl: string;
  database: DatabaseKind;
  smtp: SmtpCapture;
  /** The running application: another one after {@link restart}. */
  readonly app: INestApplication;
  /** A new visitor of a store. */
  shop(channelToken?: string, languageCode?: string): GraphqlClient;
  /** Somebody who is logged in to the admin: the superadmin unless named. */
  admin(channelToken?: string, credentials?: { username: string; password: string }): Promise<GraphqlClient>;
  /** The Admin API without a session. */
  stranger(channelToken?: string): GraphqlClient;
  /** Closes the application and starts it again on the same data, as a deployment would. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const superadmin = { username: 'superadmin', password: 'superadmin' };

/**
 * The whole server as the project composes it, in this process, on a data directory and a database of its own: migrated
 * (never synchronized), filled, its job queue running, its mails captured.
 */
export async function createShopServer(options: ShopServerOptions = {}): Promise<ShopServer> {
  process.env.VENDURE_DISABLE_TELEMETRY = 'true';
  // What to undo, last first.
  const undo: (() => Promise<unknown>)[] = [];
  const unwind = async () => {
    for (let step = undo.pop(); step; step = undo.pop()) await step();
  };
  try {
    const dataDir = await mkdtemp(path.join(tmpdir(), 'shop-'));
    undo.push(() => rm(dataDir, { recursive: true, force: true }));
    const filled = options.demoData ?? true;
    const kind = options.database ?? databaseKind();
    const template = filled ? demoTemplate(kind) : null;
    if (template) await cp(template.directory, dataDir, { recursive: true });
    const database = await createTestDatabase(kind, dataDir, template?.databaseUrl);
    undo.push(() => database.drop());
    const smtp = await SmtpCapture.start();
    undo.push(() => smtp.down());

    const port = await freePort();
    const url = `http://localhost:${port}`;
    const environment: Environment = readEnvironment({
      APP_ENV: 'dev',
      PORT: String(port),
      PUBLIC_URL: url,
      DATA_DIR: dataDir,
      DATABASE_URL: database.url,
      SMTP_URL: smtp.url,
      SUPERADMIN_USERNAME: superadmin.username,
      SUPERADMIN_PASSWORD: superadmin.password,
      DEMO_DATA: String(filled),
      EXCHANGE_RATES_URL: 'none',
      ...options.env,
    });

    const boot = async () => {
      const composed = buildTestConfig(environment);
      composed.schedulerOptions = { ...composed.schedulerOptions, runTasksInWorkerOnly: !options.tasks };
      const config = options.configure?.(composed) ?? composed;
      await migrate(config);
      const app = await bootstrap(config);
      keepConnections(app);
      if (options.worker ?? true) await app.get(JobQueueService).start();
      return app;
    };
    let app = await boot();
    undo.push(() => app.close());
    if (filled && !template) await fillDemoData(app);

    return {
      port,
      url,
      dataDir,
      databaseUrl: database.url,
      database: database.kind,
      smtp,
      get app() {
        return app;
      },
      shop: (channelToken = 'boutique', languageCode) =>
        new GraphqlClient({ url: `${url}/shop-api`, channelToken, languageCode }),
      stranger: (channelToken = 'boutique') => new GraphqlClient({ url: `${url}/admin-api`, channelToken }),
      admin: async (channelToken = 'boutique', credentials = superadmin) => {
        const client = new GraphqlClient({ url: `${url}/admin-api`, channelToken });
        await client.login(credentials.username, credentials.password);
        return client;
      },
      restart: async () => {
        await app.close();
        app = await boot();
      },
      stop: unwind,
    };
  } catch (reason) {
    await unwind();
    throw reason;
  }
}
