import { expect } from 'vitest';
import { addItem, pay, setDelivery, toPayment } from '../support/shopping';
import { test } from './support/browser-test';
import { createAdministrator } from './support/people';
import { accountOf, customerWith, goToPoints, goToPointsOf, grant } from './support/points';
import { shopServer } from './support/shop';

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

test('B20 points are granted to a customer once, though pressed twice, and the ledger tells', async ({ visit }) => {
  const customer = await customerWith(30);
  const { page } = await visit({ channel: 'company-store' });
  await page.goto(`${shopServer.url}/admin/customer/customers/${customer.id}`);
  await page.locator('vdr-page-header').getByRole('link', { name: 'Points' }).click();
  await page.getByRole('heading', { name: 'Compte : VP' }).waitFor();
  await page.getByRole('spinbutton', { name: 'Nombre de points' }).fill('1250');
  await page.getByRole('textbox', { name: 'Motif' }).fill('Challenge commercial');
  await page.getByRole('button', { name: 'Enregistrer' }).dblclick();
  const row = page.getByRole('row').filter({ hasText: 'Challenge commercial' });
  await row.waitFor();
  expect(plain(await row.innerText())).toMatch(/Attribution \+1 250 1 280 Challenge commercial – Super Admin$/);
  expect(await accountOf(customer)).toMatchObject({ balance: 1280, entries: { totalItems: 2 } });
  await expect
    .poll(async () => (await page.getByRole('definition').allInnerTexts()).map(plain))
    .toEqual(['1 280', '0', '1 280', '1 280,00 $US']);
  // What was sent is not there to be sent again.
  expect(await page.getByRole('textbox', { name: 'Motif' }).inputValue()).toBe('');
});

test('B20 points are taken back, never more than there are; what is wrong stands at the field', async ({ visit }) => {
  const customer = await customerWith(30);
  const { page } = await visit({ channel: 'company-store' });
  await goToPointsOf(page, customer);
  const points = page.getByRole('spinbutton', { name: 'Nombre de points' });
  const save = page.getByRole('button', { name: 'Enregistrer' });
  await save.click();
  await page.getByText('Indiquez un nombre entier de points, de 1 à 1 000 000 000.').waitFor();
  await page.getByText('Indiquez un motif.').waitFor();

  await page.getByRole('combobox', { name: 'Opération' }).selectOption({ label: 'Reprendre des points' });
  await points.fill('31');
  await page.getByRole('textbox', { name: 'Motif' }).fill('Erreur de saisie');
  await save.click();
  await page.getByRole('alert').getByText('Il n’y a pas assez de points : 30 disponible(s).').waitFor();
  expect(await points.getAttribute('aria-invalid')).toBe('true');
  expect((await accountOf(customer)).entries.totalItems).toBe(1);

  await points.fill('12');
  await save.click();
  await page.getByRole('row').filter({ hasText: 'Reprise' }).getByText('-12').waitFor();
  expect(await accountOf(customer)).toMatchObject({ balance: 18 });
});

test('B13, B20 the ledger leads to the order, whose Récapitulatif shows the points', async ({ visit }) => {
  const customer = await customerWith(100);
  const { shop } = customer;
  await addItem(shop, 50, 'TUMB-450');
  await setDelivery(shop, 'US');
  await toPayment(shop);
  await shop.request(`mutation { applyPoints(points: 100) { __typename } }`);
  const order = await pay(shop, 'bank-transfer', { payInFull: true });

  const { page } = await visit({ channel: 'company-store' });
  await goToPointsOf(page, customer);
  const spent = page.getByRole('row').filter({ hasText: 'Points utilisés' });
  await spent.getByText('-100').waitFor();
  await spent.getByRole('link', { name: order.code }).click();
  const amounts = page.getByRole('table', { name: 'Montants' });
  await amounts.waitFor();
  const rows = (await amounts.getByRole('row').allInnerTexts()).map(plain);
  expect(rows).toContain('Points utilisés -100,00 $US');
  await page.getByRole('heading', { name: /attendus – mode choisi : Virement bancaire$/ }).waitFor();
});

test('B20 a long ledger comes in pages', async ({ visit }) => {
  const customer = await customerWith(0);
  for (let entry = 1; entry <= 21; entry += 1) await grant(customer, entry, `Mouvement ${entry}`);
  const { page } = await visit({ channel: 'company-store' });
  await goToPointsOf(page, customer);
  await page.getByText('1 à 20 sur 21').waitFor();
  expect(await page.getByText('Mouvement 1', { exact: true }).count()).toBe(0);
  await page.getByRole('button', { name: 'Plus anciens' }).click();
  await page.getByText('21 à 21 sur 21').waitFor();
  await page.getByText('Mouvement 1', { exact: true }).waitFor();
});

test('B20 who may not see points has no menu entry, no figure, and is not logged out', async ({ visit }) => {
  const customer = await customerWith(77);
  const { page } = await visit({
    ...(await createAdministrator('company-store', ['ReadCustomer', 'ReadOrder'])),
    channel: 'company-store',
  });
  await goToPointsOf(page, customer);
  await page.getByText('Votre rôle ne permet pas de voir les points.').waitFor();
  expect(await page.getByText('77').count()).toBe(0);
  await goToPoints(page);
  await page.getByRole('link', { name: 'Commandes' }).first().waitFor();
  expect(await page.getByRole('link', { name: 'Points' }).count()).toBe(0);
  expect(page.url()).not.toMatch(/login|points/);
});

test('B20 who may only see points reads the account and changes nothing', async ({ visit }) => {
  const customer = await customerWith(77);
  const { page } = await visit({
    ...(await createAdministrator('company-store', ['ReadCustomer', 'ReadOrder', 'ReadPoints'])),
    channel: 'company-store',
  });
  await goToPointsOf(page, customer);
  await page.getByRole('heading', { name: 'Compte : VP' }).waitFor();
  expect(await page.getByRole('button', { name: 'Enregistrer' }).count()).toBe(0);
  await goToPoints(page);
  await page.getByRole('link', { name: 'Budgets' }).waitFor();
  for (const name of ['Importer un CSV', 'Attribuer à un groupe']) {
    expect(await page.getByRole('link', { name }).count()).toBe(0);
  }
});

test('a store without points says so, on every screen', async ({ visit }) => {
  const { page } = await visit({ channel: 'Canal par défaut' });
  const none = page.getByText('Cette boutique n’a pas de points. Ils s’activent dans Informations société');
  for (const path of ['', '/grant', '/import', '/budgets', '/budgets/create']) {
    await goToPoints(page, path);
    await none.waitFor();
  }
  // The default channel has the customers of all stores.
  await goToPointsOf(page, await customerWith(0));
  await none.waitFor();
});
