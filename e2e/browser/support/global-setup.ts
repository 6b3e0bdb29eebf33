import { mkdtemp, rm } from 'fs/promises';
import { tmpdir } from 'os';
import path from 'path';
import type { TestProject } from 'vitest/node';
import { freePort } from '../../support/free-port';
import { chromiumPath, hasChromium } from './chromium-path';
import { fillShelves } from './fill-shelves';
import { buildAdminUi, ServerProcess } from './server-process';

/**
 * Before the first browser test: the admin is compiled if it is stale, and one server is started for all of them, on a
 * database of its own. Its mails go to the tests' process, which reads them.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!hasChromium()) throw new Error(`No Chromium at ${chromiumPath()}: install it, or set CHROMIUM_PATH`);
  await buildAdminUi();
  const [port, smtpPort] = [await freePort(), await freePort()];
  const shopUrl = `http://localhost:${port}`;
  const dataDir = await mkdtemp(path.join(tmpdir(), 'shop-browser-'));
  const removeData = () => rm(dataDir, { recursive: true, force: true });
  try {
    const server = await ServerProcess.start({
      APP_ENV: 'dev',
      PORT: String(port),
      PUBLIC_URL: shopUrl,
      DATA_DIR: dataDir,
      DATABASE_URL: `sqlite:${path.join(dataDir, 'vendure.sqlite')}`,
      SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
      SUPERADMIN_USERNAME: 'superadmin',
      SUPERADMIN_PASSWORD: 'superadmin',
      DEMO_DATA: 'true',
      EXCHANGE_RATES_URL: 'none',
    });
    await fillShelves(shopUrl);
    project.provide('shopUrl', shopUrl);
    project.provide('smtpPort', smtpPort);
    return async () => {
      await server.stop();
      await removeData();
    };
  } catch (reason) {
    await removeData();
    throw reason;
  }
}
