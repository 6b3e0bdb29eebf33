import { readFile } from 'fs/promises';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { expect } from 'vitest';
import { decorate } from '../support/decorated';
import { test } from './support/browser-test';
import { dateNeeded, placeDecorated, wishes } from './support/decorated-orders';
import { goToTab, openTab, orderChip } from './support/order-screens';
import { place } from './support/orders';
import { createAdministrator } from './support/people';
import { shopServer } from './support/shop';

const usb = 'Clé USB plate en plastique, finitions chromées, avec anneau';

/** How many pixels wide the picture is that the browser has drawn: none where it could not be loaded. */
const naturalWidth = (picture: Locator) =>
  picture.evaluate((image: { naturalWidth: number; complete: boolean }) => (image.complete ? image.naturalWidth : 0));

async function downloaded(page: Page, name: string): Promise<{ fileName: string; content: Buffer }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: `Télécharger ${name}` }).click();
  const file = await download;
  return { fileName: file.suggestedFilename(), content: await readFile(await file.path()) };
}

const isLocked = async (id: string): Promise<boolean> => {
  const admin = await shopServer.admin('company-store');
  const { order } = await admin.request<{ order: { decorationLocked: boolean } }>(
    `query ($id: ID!) { order(id: $id) { decorationLocked } }`,
    { id },
  );
  return order.decorationLocked;
};

test('B4, B7, B8 a decorated order: each design with its logo, the files of the order, what the customer asked for', async ({
  visit,
}) => {
  const order = await placeDecorated();
  const { page } = await visit({ channel: 'company-store' });
  await page.goto(`${shopServer.url}/admin/orders/${order.id}`);
  await openTab(page, 'Marquage');
  await orderChip(page).getByText(order.code).waitFor();

  const design = page.getByRole('region', { name: usb });
  await design.getByText('60 pièces').waitFor();
  for (const text of ['Sérigraphie', 'Front', wishes.color, wishes.instructions, 'logo.png', /640 × 320 px/]) {
    await design.getByText(text, typeof text === 'string' ? { exact: true } : {}).waitFor();
  }
  const rows = await design.getByRole('row').allInnerTexts();
  expect(rows.slice(1).map(row => row.split(/\t/))).toEqual([
    ['128 MB · Noir', 'USB-SLIM-01', '50'],
    ['128 MB · Bleu', 'USB-SLIM-02', '10'],
  ]);
  for (const name of ['logo.png', 'sac.png']) {
    const picture = page.getByRole('img', { name: `Aperçu de ${name}` });
    await expect.poll(() => naturalWidth(picture)).toBeGreaterThan(0);
  }

  const asked = page.getByRole('region', { name: 'Demandes du client' });
  await asked.getByText(wishes.purchaseOrderNumber).waitFor();
  await asked.getByText('Gate B.').waitFor();
  await asked
    .getByText(dateNeeded.toLocaleDateString('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' }))
    .waitFor();

  const logo = await downloaded(page, 'logo.png');
  expect(logo.fileName).toBe('logo.png');
  expect(await sharp(logo.content).metadata()).toMatchObject({ format: 'png', width: 640, height: 320 });
  const chart = await downloaded(page, 'charte.pdf');
  expect(chart.content.subarray(0, 5).toString()).toBe('%PDF-');
  // The page is still there.
  await design.getByText('60 pièces').waitFor();

  const sheet = page.context().waitForEvent('response', {
    predicate: response => response.url().includes('/production-sheets/') && response.ok(),
  });
  await page.getByRole('button', { name: 'Fiche de production' }).click();
  const document = await fetch((await sheet).url());
  expect(
    Buffer.from(await document.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
});

test('B6 the merchant locks decoration, the customer is refused; unlocked, the change stands in the history', async ({
  visit,
}) => {
  const { shop, ...order } = await placeDecorated();
  const { page } = await visit({ channel: 'company-store' });
  await goToTab(page, order.id, 'decoration');
  await page.getByText('Le client peut encore changer couleurs et instructions').waitFor();
  await page.getByRole('button', { name: 'Verrouiller le marquage' }).click();
  await page.getByText('Le marquage est verrouillé : le client ne peut plus le changer.').waitFor();
  expect(await isLocked(order.id)).toBe(true);
  expect((await decorate(shop, order.lineIds, { color: 'Pantone 032' })).errorCode).toBe('DECORATION_LOCKED_ERROR');

  await page.getByRole('button', { name: 'Déverrouiller le marquage' }).click();
  await page.getByText('Le client peut encore changer couleurs et instructions').waitFor();
  expect(await isLocked(order.id)).toBe(false);
  expect((await decorate(shop, order.lineIds, { color: 'Pantone 032' })).__typename).toBe('Order');
  await page.reload();
  await page.getByRole('region', { name: usb }).getByText('Pantone 032').waitFor();
  await page.goto(`${shopServer.url}/admin/orders/${order.id}`);
  const history = page.locator('vdr-order-history');
  await history.getByText('Marquage modifié par le client').waitFor();
  await history.getByText('(USB-SLIM-01)').waitFor();
  await history.getByText('Pantone 032').first().waitFor();
});

test('B6 who may only read orders sees all of it and no button for the lock; in English', async ({ visit }) => {
  const order = await placeDecorated();
  const reader = await createAdministrator('company-store', ['ReadOrder']);
  const { page } = await visit({ ...reader, channel: 'company-store', language: 'en' });
  await goToTab(page, order.id, 'decoration');
  await page.getByText('The customer can still change colours and instructions').waitFor();
  await page.getByText('Purchase order number').waitFor();
  await page.getByRole('button', { name: 'Download logo.png' }).waitFor();
  expect(await page.getByRole('button', { name: /lock decoration/i }).count()).toBe(0);
});

test('an order without decoration says so, and has nothing to lock', async ({ visit }) => {
  const order = await place();
  const { page } = await visit();
  await goToTab(page, order.id, 'decoration');
  await page.getByText('Sans marquage').first().waitFor();
  await page.getByText('Aucun fichier pour l’ensemble de la commande.').waitFor();
  expect(await page.getByRole('button', { name: /rouiller le marquage/ }).count()).toBe(0);
});
