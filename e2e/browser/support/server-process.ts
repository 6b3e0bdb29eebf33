import { spawn, type ChildProcess } from 'child_process';
import { once } from 'events';
import path from 'path';

const root = process.cwd();
const script = (file: string) => ['-r', '@swc-node/register', path.join(root, file)];

/** Compiles the admin unless it is up to date. Throws when the compiler does. */
export async function buildAdminUi(): Promise<void> {
  const child = spawn(process.execPath, script('scripts/build-admin-ui.ts'), { cwd: root, stdio: 'inherit' });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error('The admin could not be compiled');
}

/** The server as `npm start` runs it, in a process of its own: HTTP, job queue and demo stores. */
export class ServerProcess {
  private output = '';
  private exited: Promise<unknown>;

  private constructor(private child: ChildProcess) {
    this.exited = once(child, 'exit');
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.output = (this.output + text).slice(-20_000);
      });
    }
  }

  /** Answers once the server has printed its addresses, which it does when the demo stores are filled. */
  static async start(env: Record<string, string>, timeoutMs = 300_000): Promise<ServerProcess> {
    const child = spawn(process.execPath, script('src/index.ts'), {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    const server = new ServerProcess(child);
    try {
      await server.ready(timeoutMs);
    } catch (reason) {
      await server.stop();
      throw reason;
    }
    return server;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill('SIGTERM');
    const force = setTimeout(() => this.child.kill('SIGKILL'), 10_000);
    await this.exited;
    clearTimeout(force);
  }

  private ready(timeoutMs: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const fail = (what: string) => {
        clearTimeout(timeout);
        reject(new Error(`${what}\n${this.output}`));
      };
      const timeout = setTimeout(() => {
        fail(`The server was not ready within ${timeoutMs} ms`);
      }, timeoutMs);
      this.child.once('exit', code => {
        fail(`The server ended with code ${String(code)}`);
      });
      this.child.stdout?.on('data', () => {
        if (!/^\s*Admin {2,}http/m.test(this.output)) return;
        clearTimeout(timeout);
        resolve();
      });
    });
  }
}
