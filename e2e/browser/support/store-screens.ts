import type { Page } from 'playwright-core';
import { shopServer } from './shop';

/** As a merchant finds it: in the menu, without knowing that Vendure calls a store a channel. */
export async function openStoreSettings(page: Page): Promise<void> {
  await page.goto(`${shopServer.url}/admin/`);
  await page.getByRole('button', { name: 'Développer les éléments' }).first().click();
  await page.getByRole('link', { name: 'Informations société' }).click();
  await page.getByRole('tab', { name: 'Informations société' }).waitFor();
}
