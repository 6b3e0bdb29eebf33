import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { seriousViolations } from './support/accessibility';
import { test } from './support/browser-test';
import { companyOf, createCompany } from './support/companies';
import { customerByEmail } from './support/customers';
import { overflowOf, rawKeysOn } from './support/layout';
import { createAdministrator } from './support/people';
import { createGroup } from './support/points';
import { mailbox, shopServer } from './support/shop';

const PAGES = '/admin/extensions/customers';

const choose = (page: Page, content: string) =>
  page
    .getByLabel('Fichier CSV des clients')
    .setInputFiles({ name: 'clients.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });

test('B20 an account for a person: company and group chosen, invited by mail, a known address told at its field', async ({
  visit,
}) => {
  await createCompany({ name: 'Serrurerie Clef' });
  const group = `Revendeurs ${Date.now()}`;
  await createGroup(group, []);
  const emailAddress = `hank+${Date.now()}@example.com`;
  const { page } = await visit();
  await page.goto(`${shopServer.url}/admin/customer/customers`);
  await page.getByRole('button', { name: 'Créer un compte client' }).click();
  const create = page.getByRole('button', { name: 'Créer le compte' });
  await create.click();
  await expect.poll(() => page.getByText('À remplir.').count()).toBe(3);

  const fill = async () => {
    await page.getByRole('textbox', { name: 'Prénom' }).fill('Hank');
    await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('<script>alert(1)</script> Łukasz 🚲');
    await page.getByRole('textbox', { name: 'Adresse e-mail' }).fill(emailAddress);
  };
  await fill();
  await page.getByRole('searchbox', { name: 'Chercher' }).fill('serrurerie');
  await page.getByRole('combobox', { name: 'Entreprise' }).selectOption({ label: 'Serrurerie Clef' });
  await page.getByLabel(group).check();
  await create.click();
  await page.getByText('l’invitation est envoyée').waitFor();
  await page.locator('vdr-customer-detail').waitFor();
  const made = await customerByEmail(emailAddress);
  expect(made).toMatchObject({ groups: [{ name: group }], user: { verified: false } });
  expect(await companyOf(made!.id)).toEqual({ company: 'Serrurerie Clef', requested: null });
  const mail = await (await mailbox()).waitFor(({ recipients }) => recipients.includes(emailAddress));
  expect(mail.text).toMatch(/token=/);

  await page.goto(`${shopServer.url}${PAGES}/new`);
  await fill();
  await create.click();
  const email = page.getByRole('textbox', { name: 'Adresse e-mail' });
  await page.getByRole('alert').getByText('a déjà cette adresse e-mail').waitFor();
  expect(await email.getAttribute('aria-invalid')).toBe('true');
  expect(await email.inputValue()).toBe(emailAddress);
});

test('B20 without an invitation nobody is told, and the customer’s page invites later', async ({ visit }) => {
  const emailAddress = `later-${Date.now()}@example.com`;
  const { page } = await visit();
  await page.goto(`${shopServer.url}${PAGES}/new`);
  await page.getByRole('textbox', { name: 'Prénom' }).fill('Marge');
  await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Tard');
  await page.getByRole('textbox', { name: 'Adresse e-mail' }).fill(emailAddress);
  await page.getByLabel('Inviter par e-mail').uncheck();
  await page.getByRole('button', { name: 'Créer le compte' }).click();
  await page.getByText('Le compte est créé, sans invitation.').waitFor();
  const smtp = await mailbox();
  expect(smtp.sentTo(emailAddress)).toEqual([]);
  await page.getByRole('button', { name: 'Inviter par e-mail' }).click();
  await page.getByText('L’invitation est envoyée').waitFor();
  await smtp.waitFor(({ recipients }) => recipients.includes(emailAddress));
});

test('B20 a file of customers: looked through line by line, its good lines taken in, its progress kept', async ({
  visit,
}) => {
  const n = Date.now();
  const { page } = await visit();
  await page.goto(`${shopServer.url}/admin/customer/customers`);
  await page.getByRole('button', { name: 'Importer des clients' }).click();
  await choose(page, 'prénom;nom\nA;B\n');
  await page.getByRole('cell', { name: 'Aucune colonne « e-mail » dans la première ligne.' }).waitFor();
  expect(await page.getByRole('button', { name: /^Importer/ }).count()).toBe(0);

  await choose(
    page,
    [
      'e-mail;prénom;nom;société',
      `zoe+${n}@example.com;Zoë;<img src=x onerror=window.stolen=1>;Import ${n}`,
      'nulle part;Sans;Adresse;',
      `léa${n}@example.com;Léa;Été;Import ${n}`,
    ].join('\n'),
  );
  await page.getByText('« clients.csv » : 2 nouveaux clients, aucun client déjà connu.').waitFor();
  await page.getByRole('cell', { name: '« nulle part » n’est pas une adresse e-mail.' }).waitFor();
  await page.getByRole('button', { name: 'Importer 2 clients' }).click();
  await page.getByText('Terminé : 2 clients créés, aucun mis à jour.').waitFor({ timeout: 30_000 });
  await page.getByRole('cell', { name: '« nulle part » n’est pas une adresse e-mail.' }).waitFor();
  expect((await mailbox()).sentTo(`zoe+${n}@example.com`)).toEqual([]);
  const zoe = await customerByEmail(`zoe+${n}@example.com`);
  expect(await companyOf(zoe!.id)).toEqual({ company: `Import ${n}`, requested: null });

  await page.getByRole('link', { name: 'Importer un autre fichier' }).click();
  const recent = page.getByRole('region', { name: 'Imports récents' });
  await recent.getByRole('row').nth(1).getByText('Terminé').waitFor();
});

test('names that are tags, accents or emoji are text on every screen that shows a customer', async ({ visit }) => {
  const evil = `<img src=x onerror="window.stolen=1"><script>window.stolen=1</script> Zoë 🚲`;
  const companyId = await createCompany({ name: evil });
  const admin = await shopServer.admin();
  const { createCustomerAccount: made } = await admin.request<{ createCustomerAccount: { id: string } }>(
    `mutation ($input: CreateCustomerAccountInput!) { createCustomerAccount(input: $input) { ... on Customer { id } } }`,
    {
      input: {
        firstName: evil,
        lastName: 'Tag',
        emailAddress: `tag-${Date.now()}@example.com`,
        companyId,
        invite: false,
      },
    },
  );
  const { page } = await visit();
  for (const [path, shown] of [
    ['/customer/customers', 'vdr-customer-list'],
    [`/customer/customers/${made.id}`, 'vdr-customer-detail'],
    [`/customer/customers/${made.id}/company`, 'shop-customer-company-tab'],
    ['/extensions/companies', 'shop-company-list'],
    [`/extensions/companies/${companyId}`, 'shop-company-customers'],
  ]) {
    await page.goto(`${shopServer.url}/admin${path}`);
    // In a heading, a cell or a link: as it was typed.
    await page.locator(shown).waitFor();
    await expect.poll(() => page.locator('body').innerText()).toContain('<script>window.stolen=1');
    expect(await page.evaluate('window.stolen')).toBeUndefined();
  }
});

test('B20 who may neither make accounts nor import has no buttons, and a link does not log them out', async ({
  visit,
}) => {
  const { page } = await visit({ ...(await createAdministrator('boutique', ['ReadCustomer', 'ReadOrder'])) });
  await page.goto(`${shopServer.url}/admin/customer/customers`);
  await page.locator('vdr-customer-list').waitFor();
  for (const name of ['Créer un compte client', 'Importer des clients']) {
    expect(await page.getByRole('button', { name }).count()).toBe(0);
  }
  for (const path of ['new', 'import', 'import/1']) {
    await page.goto(`${shopServer.url}${PAGES}/${path}`);
    await page.getByRole('link', { name: 'Commandes' }).first().waitFor();
    expect(page.url()).not.toMatch(/login|extensions/);
  }
});

test.for([
  ['fr', 1440],
  ['fr', 1024],
  ['en', 1024],
] as const)(
  'accounts and imports, %s, %s px: every word translated, nothing sideways, nothing serious for axe',
  async ([language, width], { visit }) => {
    const { page } = await visit({ language, width, height: 900 });
    const check = async (ours: string) => {
      expect.soft(await overflowOf(page)).toBe(0);
      expect.soft(await rawKeysOn(page)).toEqual([]);
      expect.soft(await seriousViolations(page, [ours])).toEqual([]);
    };
    await page.goto(`${shopServer.url}${PAGES}/new`);
    await page.locator('shop-new-account button[type=submit]').click();
    await page.locator('shop-new-account [aria-invalid=true]').first().waitFor();
    await check('shop-new-account');
    await page.goto(`${shopServer.url}${PAGES}/import`);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'c.csv', mimeType: 'text/csv', buffer: Buffer.from(`email\nx${width}@e.fr\nnulle part`) });
    await page.locator('shop-import-problems table').waitFor();
    await check('shop-customer-import');
    await page.locator('shop-customer-import button[type=submit]').click();
    await page.locator('shop-import-progress progress').waitFor();
    await check('shop-import-progress');
  },
);
