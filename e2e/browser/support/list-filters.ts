import type { Page } from 'playwright-core';

/** One of the buttons over the order list. Its name may have a number behind it: how many orders wait there. */
export async function quickFilter(page: Page, name: string): Promise<void> {
  const link = page.getByRole('navigation', { name: 'Filtres rapides' }).getByRole('link', { name });
  await link.click();
  await page.locator('[aria-current="true"]').filter({ hasText: name }).waitFor();
}

/** Adds a filter of the list by its menu: what it is about, and which of its options. */
export async function filterBy(page: Page, subject: string, option: string): Promise<void> {
  // Vendure remembers whether somebody closed the search.
  const open = await page.locator('.filter-row.active').isVisible();
  if (!open) await page.getByRole('button', { name: 'Rechercher et filtrer la liste' }).click();
  await page.getByRole('button', { name: /Ajouter un filtre/ }).click();
  const menu = page.locator('.dropdown-menu');
  await menu.getByRole('button', { name: subject, exact: true }).click();
  await menu.getByText(option, { exact: true }).click();
  await menu.getByRole('button', { name: 'Appliquer' }).click();
  await menu.waitFor({ state: 'detached' });
}

/** The codes of the orders that the list shows, in its order. */
export const codesOn = (page: Page): Promise<string[]> =>
  page
    .getByRole('table')
    .getByRole('link', { name: /^[A-Z]+-\d{5,}$/ })
    .allInnerTexts();
