import type { Locator, Page } from 'playwright-core';
import { shopServer } from './shop';

export type TabName = 'Récapitulatif' | 'Livraison' | 'Marquage' | 'Summary' | 'Delivery' | 'Decoration';

/** The order list: its rows, found by the order's code. */
export const listRow = (page: Page, code: string): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('link', { name: code, exact: true }) });

export async function openOrderList(page: Page): Promise<void> {
  await page.goto(`${shopServer.url}/admin/orders`);
  await page.getByRole('table').waitFor();
}

/** From the order list by a click on its code, as the guide says. */
export async function openOrder(page: Page, code: string): Promise<void> {
  await listRow(page, code).getByRole('link', { name: code, exact: true }).click();
  await page.getByRole('heading', { name: code }).first().waitFor();
}

export async function openTab(page: Page, name: TabName): Promise<void> {
  await page.getByRole('link', { name, exact: true }).click();
}

/** Straight to a tab, by its address. */
export async function goToTab(page: Page, orderId: string, tab: 'recap' | 'delivery' | 'decoration'): Promise<void> {
  await page.goto(`${shopServer.url}/admin/orders/${orderId}/${tab}`);
}

/** The status at the top of the two tabs. */
export const orderChip = (page: Page): Locator => page.locator('shop-order-heading');
