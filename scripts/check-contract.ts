/** Holds both APIs of a server on a throw-away database against `contract/`. */
import { spawn } from 'child_process';
import { createShopServer } from '../e2e/support/test-server';

/** True when nothing differs and no pending name has arrived. */
async function holds(api: 'shop' | 'admin', url: string): Promise<boolean> {
  const check = ['contract/check.mjs', api, `${url}/${api}-api`, '--pending', `contract/pending-${api}.txt`];
  const child = spawn(process.execPath, check, { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    printed += chunk;
    process.stdout.write(chunk);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  // The check itself only mentions a stale line of the pending list.
  return code === 0 && !printed.includes(' is pending but there');
}

async function main(): Promise<void> {
  const server = await createShopServer({ database: 'sqlite', demoData: false });
  try {
    const shop = await holds('shop', server.url);
    const admin = await holds('admin', server.url);
    if (!shop || !admin) process.exitCode = 1;
  } finally {
    await server.stop();
  }
}

main().catch((reason: unknown) => {
  console.error(reason);
  process.exitCode = 1;
});
