import { expect } from 'vitest';
import { test } from './support/browser-test';
import { shopServer } from './support/shop';

test('shows the order list', async ({ visit }) => {
  const { page } = await visit();
  await page.goto(`${shopServer.url}/admin/orders`);
  await page.getByRole('heading', { name: 'Commandes' }).waitFor();
  await expect.poll(() => page.locator('vdr-channel-switcher .active-channel').textContent()).toContain('boutique');
});
