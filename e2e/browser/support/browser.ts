import { chromium, type Browser } from 'playwright-core';
import { chromiumPath } from './chromium-path';

/** Root has no user namespace to lock Chromium into. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

let running: Promise<Browser> | undefined;

/** The one Chromium of the whole run. It ends with the tests' process. */
export function browser(): Promise<Browser> {
  return (running ??= chromium.launch({
    executablePath: chromiumPath(),
    headless: true,
    // The browser's own words, and how it writes dates in their fields, are French as the merchant's would be.
    args: ['--lang=fr-FR', ...sandbox],
    env: { ...process.env, LANGUAGE: 'fr_FR' },
  }));
}
