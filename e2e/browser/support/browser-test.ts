import { mkdirSync } from 'fs';
import path from 'path';
import type { BrowserContext, Page } from 'playwright-core';
import { test as base } from 'vitest';
import { browser } from './browser';
import { ConsoleWatch } from './console-watch';
import { storageOf, type Visit } from './sessions';
import { shopServer, superadmin } from './shop';

/** A page of the admin, and what it complained of. */
export interface AdminVisit {
  page: Page;
  console: ConsoleWatch;
}

export interface VisitOptions extends Partial<Visit> {
  width?: number;
  height?: number;
  /** Default: true. Without it the log-in page is the first. */
  loggedIn?: boolean;
}

interface Fixtures {
  /**
   * A browser of its own (cookies, storage) for somebody at the admin: unless told otherwise the superadmin, in French, in
   * the shop `boutique`. When the test is over, anything of ours that a page complained of fails it, and a test that
   * failed leaves a picture of each page in `test-results/browser`.
   */
  visit: (options?: VisitOptions) => Promise<AdminVisit>;
}

const pictures = path.join(process.cwd(), 'test-results/browser');

export const test = base.extend<Fixtures>({
  visit: async ({ task }, use) => {
    const visits: AdminVisit[] = [];
    await use(async (options = {}) => {
      const visit = await open(options);
      visits.push(visit);
      return visit;
    });
    const failed = task.result?.state === 'fail';
    const complaints = visits.flatMap(visit => visit.console.unexpected);
    if (failed || complaints.length) await picture(task.name, visits);
    for (const { page } of visits) await page.context().close();
    if (complaints.length) throw new Error(`The page complained:\n  ${complaints.join('\n  ')}`);
  },
});

async function open({ width = 1280, height = 900, loggedIn = true, ...who }: VisitOptions): Promise<AdminVisit> {
  const visit: Visit = { ...superadmin, channel: 'boutique', language: 'fr', ...who };
  const context = (storageState?: Awaited<ReturnType<typeof storageOf>>) =>
    newContext({ width, height, language: visit.language }, storageState);
  const own = await context(loggedIn ? await storageOf(visit, () => context()) : undefined);
  const console = new ConsoleWatch(own, shopServer.url);
  return { page: await own.newPage(), console };
}

async function newContext(
  { width, height, language }: { width: number; height: number; language: string },
  storageState?: Awaited<ReturnType<typeof storageOf>>,
): Promise<BrowserContext> {
  const context = await (
    await browser()
  ).newContext({
    viewport: { width, height },
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
    ...(storageState && { storageState }),
  });
  context.setDefaultTimeout(15_000);
  return context;
}

async function picture(testName: string, visits: AdminVisit[]): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const name = testName.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
  for (const [index, page] of visits.flatMap(visit => visit.page.context().pages()).entries()) {
    // A page that is gone or hangs must not hide why the test failed.
    await page
      .screenshot({ path: path.join(pictures, `${name}-${index + 1}.png`), fullPage: true, timeout: 5_000 })
      .catch(() => undefined);
  }
}
