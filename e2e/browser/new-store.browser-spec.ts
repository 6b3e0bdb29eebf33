import { expect } from 'vitest';
import { seriousViolations } from './support/accessibility';
import { test } from './support/browser-test';
import { overflowOf, rawKeysOn } from './support/layout';
import { createAdministrator } from './support/people';
import { chooseStore } from './support/sessions';
import { shopServer } from './support/shop';
import { settingOf } from './support/stores';

const SCREEN = '/admin/extensions/stores/new';

test('a new store in one go: what is wrong said at its field, then made with prefix, delivery, payment and role', async ({
  visit,
}) => {
  const { page } = await visit();
  await page.goto(`${shopServer.url}/admin/settings/channels`);
  await page.locator('vdr-channel-list').getByRole('button', { name: 'Nouvelle boutique' }).click();
  const create = page.getByRole('button', { name: 'Créer la boutique' });
  await page.getByRole('textbox', { name: 'Nom du site' }).fill('Été & Fils');
  const prefix = page.getByRole('textbox', { name: 'Préfixe des commandes' });
  // What the name suggests can be changed.
  expect(await page.getByRole('textbox', { name: 'Code', exact: true }).inputValue()).toBe('ete-fils');
  expect(await prefix.inputValue()).toBe('ETE');
  await prefix.fill('ORD');
  await page.getByRole('textbox', { name: 'E-mail du marchand' }).fill('marchand@ete-fils.example');
  await create.click();
  await page.getByText('Un nom, un prix à partir de 0 et une TVA de 0 à 100.').waitFor();
  const rate = page.getByRole('group', { name: 'Tarif 1' });
  await rate.getByRole('textbox', { name: 'Nom du tarif' }).fill('Colis');
  await rate.getByRole('textbox', { name: /^Prix/ }).fill('6,50');
  await page.getByRole('textbox', { name: 'Ordre des chèques' }).fill('Été & Fils');
  await page.getByRole('textbox', { name: 'Adresse d’envoi des chèques' }).fill('1 rue du Port\n75001 Paris');
  await page.getByRole('textbox', { name: 'IBAN' }).fill('FR7630006000011234567890188');
  await create.click();
  await page.getByRole('alert').getByText(/IBAN/).waitFor();
  await page.getByRole('textbox', { name: 'IBAN' }).fill('FR7630006000011234567890189');
  await create.click();
  await page
    .getByRole('alert')
    .getByText(/La Petite Papeterie numérote déjà ses commandes avec ORD/)
    .waitFor();
  expect(await prefix.getAttribute('aria-invalid')).toBe('true');
  await prefix.fill('ETE');
  await create.click();
  await page.getByRole('heading', { name: 'La boutique Été & Fils est créée.' }).waitFor();

  expect(await settingOf('ete-fils', 'orderCodePrefix')).toBe('ETE');
  const admin = await shopServer.admin('ete-fils');
  const { shippingMethods, paymentMethods, roles } = await admin.request<Record<string, { items: object[] }>>(
    `{ shippingMethods { items { name } } paymentMethods { items { code } }
      roles(options: { filter: { code: { eq: "Été & Fils" } } }) { items { channels { code } } } }`,
  );
  expect(shippingMethods.items).toEqual([{ name: 'Colis' }]);
  expect(paymentMethods.items).toEqual(expect.arrayContaining([{ code: 'cheque' }, { code: 'bank-transfer' }]));
  expect(roles.items).toEqual([{ channels: [{ code: 'ete-fils' }] }]);

  await page.getByRole('link', { name: 'Compléter ses informations société' }).click();
  await expect.poll(() => page.getByRole('textbox', { name: 'Nom du site' }).inputValue()).toBe('Été & Fils');
  // Without logging in again.
  await chooseStore(page, 'ete-fils');
});

test('who runs one store makes no others: no menu entry, and a link leads to the start', async ({ visit }) => {
  const { page } = await visit({
    ...(await createAdministrator('boutique', ['ReadOrder', 'ReadChannel', 'UpdateChannel'])),
  });
  await page.goto(`${shopServer.url}${SCREEN}`);
  await page.getByRole('link', { name: 'Commandes' }).first().waitFor();
  expect(await page.getByRole('link', { name: 'Nouvelle boutique' }).count()).toBe(0);
  expect(page.url()).not.toMatch(/login|stores/);
});

test.for([
  ['fr', 1440],
  ['fr', 1024],
  ['en', 1024],
] as const)(
  'Nouvelle boutique, %s, %s px: every word translated, nothing sideways, nothing serious for axe',
  async ([language, width], { visit }) => {
    const { page } = await visit({ language, width, height: 900 });
    await page.goto(`${shopServer.url}${SCREEN}`);
    await page.locator('shop-new-store button[type=submit]').click();
    await page.locator('shop-new-store [aria-invalid=true]').first().waitFor();
    expect.soft(await overflowOf(page)).toBe(0);
    expect.soft(await rawKeysOn(page)).toEqual([]);
    expect.soft(await seriousViolations(page, ['shop-new-store'])).toEqual([]);
  },
);
