import type { Locator, Page } from 'playwright-core';

declare const document: { activeElement: unknown };

/** Presses Tab until the element has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator, atMost = 100): Promise<void> {
  for (let pressed = 0; pressed < atMost; pressed++) {
    if (await target.evaluate((element: unknown) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Not reached by ${atMost} presses of Tab: ${String(target)}`);
}
