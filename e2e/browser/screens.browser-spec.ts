import { expect } from 'vitest';
import { seriousViolations } from './support/accessibility';
import { test } from './support/browser-test';
import { overflowOf, rawKeysOn } from './support/layout';
import { openScreen, screens } from './support/screens';
import { deliver, place, receive } from './support/orders';

// What a page complains of in the console fails these tests as it does any other: see support/browser-test.ts.
test.for(['fr', 'en'] as const)(
  'every screen at 1024 px, %s: no sideways scrolling, every word translated, nothing serious for axe',
  { timeout: 120_000 },
  async (language, { visit }) => {
    const unpaid = await place({ method: 'bank-transfer' });
    const shipped = await place();
    await receive(shipped);
    await deliver(shipped, 'SHIPPED', { carrier: 'Colissimo', trackingCode: '6A12345678901' });
    const { page } = await visit({ language, width: 1024, height: 768 });
    for (const screen of screens({ unpaid, shipped })) {
      await openScreen(page, screen);
      expect.soft(await overflowOf(page), `${screen.name}: pixels too wide`).toBe(0);
      expect.soft(await rawKeysOn(page), `${screen.name}: words without translation`).toEqual([]);
      expect.soft(await seriousViolations(page, screen.ours), `${screen.name}: accessibility`).toEqual([]);
    }
  },
);
