import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './support/browser-test';
import { seriousViolations } from './support/accessibility';
import { overflowOf, rawKeysOn } from './support/layout';
import { accountOf, createGroup, customerWith, goToPoints, goToPointsOf } from './support/points';
import { chooseStore } from './support/sessions';
import { shopServer } from './support/shop';

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

const choose = (page: Page, content: string) =>
  page
    .getByLabel('Fichier CSV')
    .setInputFiles({ name: 'points.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });

test('B20 accounts: from the menu, found by e-mail, with figures, the liability, and the way to the customer', async ({
  visit,
}) => {
  await customerWith(1);
  const customer = await customerWith(1234);
  const admin = await shopServer.admin('company-store');
  const { pointsAccounts } = await admin.request<{ pointsAccounts: { liability: number } }>(
    `{ pointsAccounts { liability } }`,
  );
  const { page } = await visit({ channel: 'company-store' });
  await page.goto(`${shopServer.url}/admin/`);
  await page.locator('vdr-main-nav').getByRole('link', { name: 'Points' }).click();
  const money = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'USD' });
  await page.locator('.liability', { hasText: money.format(pointsAccounts.liability / 100) }).waitFor();
  await page.getByPlaceholder('Adresse e-mail du client').fill(customer.emailAddress);
  await expect.poll(() => page.locator('vdr-data-table-2 tbody tr').count()).toBe(1);
  const row = page.getByRole('row').filter({ hasText: customer.emailAddress });
  expect(plain(await row.innerText())).toMatch(/1 234 0 1 234 1 234,00 \$US$/);
  await row.getByRole('link', { name: 'Camille Durand' }).click();
  await page.getByRole('heading', { name: 'Compte : VP' }).waitFor();
});

test('C1 points for a group: asked once, granted once to each, with its progress', async ({ visit }) => {
  const members = [await customerWith(0), await customerWith(5)];
  await createGroup('Équipe commerciale', members);
  const { page } = await visit({ channel: 'company-store' });
  await goToPoints(page);
  await page.getByRole('link', { name: 'Attribuer à un groupe' }).click();
  await page.getByRole('button', { name: 'Attribuer les points' }).click();
  await page.getByText('Choisissez à qui vont les points.').waitFor();
  await page.getByLabel('Groupe de clients', { exact: true }).selectOption({ label: 'Équipe commerciale' });
  await page.getByRole('spinbutton', { name: 'Points pour chaque client' }).fill('40');
  await page.getByRole('textbox', { name: 'Motif' }).fill('Prime de Noël');
  await page.getByRole('button', { name: 'Attribuer les points' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Chaque client recevra 40 VP.').waitFor();
  await dialog.getByRole('button', { name: 'Attribuer les points' }).dblclick();
  await page.getByText('Terminé : 2 clients ont reçu 80 points en tout.').waitFor({ timeout: 30_000 });
  expect(await Promise.all(members.map(async member => (await accountOf(member)).balance))).toEqual([40, 45]);
});

test('C1 a CSV: what is wrong is told line by line and nothing is written; a right one is added once', async ({
  visit,
}) => {
  const [one, two] = [await customerWith(0), await customerWith(0)];
  const { page } = await visit({ channel: 'company-store' });
  await goToPoints(page, '/import');
  await choose(page, `email,points\n${one.emailAddress},10\nnobody@example.com,5\n${two.emailAddress},-3\n`);
  await page.getByText('2 problèmes dans le fichier : rien ne sera ajouté.').waitFor();
  const problems = (await page.getByRole('row').allInnerTexts()).map(plain);
  expect(problems).toEqual([
    'Ligne Problème',
    '3 Aucun client de la boutique n’a cette adresse : nobody@example.com.',
    '4 Ce n’est pas un nombre entier de points à partir de 1 : « -3 ».',
  ]);
  expect(await page.getByRole('button', { name: 'Ajouter les points' }).count()).toBe(0);
  expect((await accountOf(one)).balance).toBe(0);

  const right = `email;points\r\n${one.emailAddress};10\r\n${two.emailAddress};1500\r\n`;
  await choose(page, right);
  await page.getByText(/2 clients recevraient 1\s510 VP en tout\./).waitFor();
  await page.getByRole('textbox', { name: 'Motif' }).fill('Reprise de l’ancien site');
  await page.getByRole('button', { name: 'Ajouter les points' }).dblclick();
  await page.getByText(/Terminé : 2 clients ont reçu 1\s510 points en tout\./).waitFor({ timeout: 30_000 });
  expect([(await accountOf(one)).balance, (await accountOf(two)).balance]).toEqual([10, 1500]);

  await goToPoints(page, '/import');
  await choose(page, right);
  await page.getByText('Ce même fichier a déjà été ajouté').waitFor();
  expect(await page.getByRole('button', { name: 'Ajouter les points' }).isDisabled()).toBe(true);
  await page.getByLabel('L’ajouter une fois de plus').check();
  await page.getByRole('textbox', { name: 'Motif' }).fill('Le même encore');
  await page.getByRole('button', { name: 'Ajouter les points' }).click();
  await page.getByText('Terminé').waitFor({ timeout: 30_000 });
  expect((await accountOf(two)).balance).toBe(3000);
});

test('C1 a file that is no CSV is told, in a sentence', async ({ visit }) => {
  const { page } = await visit({ channel: 'company-store' });
  await goToPoints(page, '/import');
  await choose(page, 'nom,adresse\nDurand,Paris\n');
  await page.getByText('La première ligne nomme les colonnes : « email » et « points ».').last().waitFor();
});

test('C1 budgets: made, changed and deleted', async ({ visit }) => {
  await createGroup('Ambassadeurs', [await customerWith(0)]);
  const { page } = await visit({ channel: 'company-store' });
  await goToPoints(page, '/budgets');
  await page.getByRole('link', { name: 'Nouveau budget' }).click();
  await page.getByLabel('Groupe de clients', { exact: true }).selectOption({ label: 'Ambassadeurs' });
  await page.getByRole('spinbutton', { name: 'Points pour chaque client' }).fill('100');
  await page.getByLabel('Période', { exact: true }).selectOption({ label: 'Chaque trimestre' });
  await page.getByRole('button', { name: 'Créer' }).click();
  const row = page.getByRole('row').filter({ hasText: 'Ambassadeurs' });
  await row.waitFor();
  expect(plain(await row.innerText())).toMatch(/^Ambassadeurs \(Groupe de clients\) 100 Chaque trimestre Expirent/);

  await row.getByRole('link', { name: 'Ambassadeurs' }).click();
  const points = page.getByRole('spinbutton', { name: 'Points pour chaque client' });
  await expect.poll(() => points.inputValue()).toBe('100');
  await points.fill('250');
  await page.getByLabel('Conserver les points non utilisés à la fin de la période').check();
  await page.getByRole('button', { name: 'Mettre à jour' }).click();
  await row.getByText('250').waitFor();
  await row.getByText('Conservés').waitFor();

  await row.getByRole('link', { name: 'Ambassadeurs' }).click();
  await page.getByRole('button', { name: 'Supprimer' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click();
  await row.waitFor({ state: 'detached' });
});

test.for([
  { language: 'fr', width: 1024 },
  { language: 'en', width: 1024 },
  { language: 'fr', width: 390 },
] as const)(
  'every screen of points, $language, $width px: no sideways scrolling, every word translated, nothing serious for axe',
  { timeout: 120_000 },
  async ({ language, width }, { visit }) => {
    const customer = await customerWith(1234);
    await createGroup(`Clients ${language} ${width}`, [customer]);
    const { page } = await visit({ channel: 'company-store', language, width, height: 768 });
    const check = async (name: string, ours: string) => {
      await page.locator(`${ours} :is(table, form, input)`).first().waitFor();
      // The frame of the stock admin is wider than a phone by itself.
      if (width > 400) expect.soft(await overflowOf(page), `${name}: pixels too wide`).toBe(0);
      expect.soft(await rawKeysOn(page), `${name}: words without translation`).toEqual([]);
      expect.soft(await seriousViolations(page, [ours]), `${name}: accessibility`).toEqual([]);
    };
    await goToPoints(page, '/grant');
    await check('grant', 'shop-points-grant');
    await goToPoints(page, '/import');
    await check('import', 'shop-points-import');
    await goToPoints(page, '/budgets/create');
    await check('budget', 'shop-budget-detail');
    await goToPointsOf(page, customer);
    await check('customer', 'shop-points-tab');
    const [available] = await page.getByRole('definition').allInnerTexts();
    expect(plain(available)).toBe(language === 'fr' ? '1 234' : '1,234');
  },
);

test('C1 what is typed for one store is not sent to another', async ({ visit }) => {
  const customer = await customerWith(0);
  const { page } = await visit({ channel: 'company-store' });
  await goToPoints(page, '/import');
  await choose(page, `email,points\n${customer.emailAddress},10\n`);
  await page.getByText('1 client recevrait 10 VP.').waitFor();
  await chooseStore(page, 'boutique');
  await page.getByText('1 client recevrait 10 VP.').waitFor({ state: 'detached' });
  expect(await page.getByRole('button', { name: 'Ajouter les points' }).count()).toBe(0);
});
