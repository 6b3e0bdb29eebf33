import { fork, type ChildProcess } from 'child_process';
import { once } from 'events';
import { mkdtemp, rm } from 'fs/promises';
import { tmpdir } from 'os';
import path from 'path';
import { createInterface } from 'readline';
import { GraphqlClient } from '../e2e/support/graphql-client';
import { createTestDatabase, type DatabaseKind } from '../e2e/support/test-database';
import { timed } from './measure';
import type { Composition, FromServer, ToServer } from './messages';
import type { Run } from './runs';

/** A server of one composition in a process of its own, on a database and a data directory of its own. */
export class BenchServer {
  private constructor(
    readonly composition: Composition,
    private readonly child: ChildProcess,
    private readonly url: string,
    private readonly cleanUp: () => Promise<void>,
  ) {}

  static async start(composition: Composition, kind: DatabaseKind): Promise<BenchServer> {
    const dataDir = await mkdtemp(path.join(tmpdir(), `bench-${composition}-`));
    const database = await createTestDatabase(kind, dataDir);
    const child = fork(path.join(__dirname, 'server.ts'), [composition], {
      env: { ...withoutOthers(process.env), DATA_DIR: dataDir, DATABASE_URL: database.url },
      execArgv: ['-r', '@swc-node/register'],
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    const cleanUp = async () => {
      if (child.exitCode === null && child.signalCode === null) {
        const gone = once(child, 'exit');
        if (child.connected) child.send('stop' satisfies ToServer);
        else child.kill();
        await gone;
      }
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    };
    try {
      return new BenchServer(composition, child, `http://localhost:${await portOf(child)}`, cleanUp);
    } catch (reason) {
      await cleanUp();
      throw reason;
    }
  }

  /** What it has done since the last call, once the last request is through. */
  async take(): Promise<FromServer> {
    const reply = once(this.child, 'message') as Promise<[FromServer]>;
    this.child.send('take' satisfies ToServer);
    const [work] = await reply;
    return work;
  }

  /** The time of the work as the client sees it, and what it made the server do. */
  async measure<T>(work: () => Promise<T>): Promise<Run & { result: T }> {
    await this.take();
    const { ms, result } = await timed(work);
    return { ms, result, ...(await this.take()) };
  }

  shop(channelToken = 'boutique'): GraphqlClient {
    return new GraphqlClient({ url: `${this.url}/shop-api`, channelToken });
  }

  async admin(channelToken = 'boutique'): Promise<GraphqlClient> {
    const client = new GraphqlClient({ url: `${this.url}/admin-api`, channelToken });
    await client.login('superadmin', 'superadmin');
    return client;
  }

  stop(): Promise<void> {
    return this.cleanUp();
  }
}

/** The server is to be the one of the defaults, whatever the shell has set for another. */
function withoutOthers(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const others = ['SMTP_URL', 'MAIL_FROM', 'SUPERADMIN_USERNAME', 'SUPERADMIN_PASSWORD'];
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !others.includes(name)));
}

/** Reads on after the port, so that the pipe never fills up. */
function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', code => {
      reject(new Error(`The server ended with ${code ?? 'a signal'} before it listened`));
    });
    createInterface({ input: child.stdout! }).on('line', line => {
      if (line.startsWith('{"port"')) resolve((JSON.parse(line) as { port: number }).port);
      else console.error(line);
    });
  });
}
