import type { Page } from 'playwright-core';

declare const document: { documentElement: { scrollWidth: number; clientWidth: number } };

/** By how many pixels the page is wider than its window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Keys of translations that nobody translated, as they stand on the screen: `shop.recap.title`. */
export async function rawKeysOn(page: Page): Promise<string[]> {
  const text = await page.locator('body').innerText();
  return text.match(/\b(shop|state|common|order|settings|error)\.[a-z][a-z-]+(\.[a-z-]+)*\b/g) ?? [];
}
