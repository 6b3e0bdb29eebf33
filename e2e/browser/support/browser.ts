import { chromium, type Browser } from 'playwright-core';
import { chromiumPath } from './chromium-path';

let running: Promise<Browser> | undefined;

/** The one Chromium of the whole run. It ends with the tests' process. */
export function browser(): Promise<Browser> {
  return (running ??= chromium.launch({
    executablePath: chromiumPath(),
    headless: true,
    // Root has no user namespace to lock Chromium into.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  }));
}
