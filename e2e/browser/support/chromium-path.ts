import { existsSync } from 'fs';

/** Where Chromium is to be found: `CHROMIUM_PATH`, Debian's place unless it is set. */
export const chromiumPath = (): string => process.env.CHROMIUM_PATH?.trim() || '/usr/bin/chromium';

export const hasChromium = (): boolean => existsSync(chromiumPath());
