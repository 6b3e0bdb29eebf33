import { expect } from 'vitest';
import { seriousViolations } from './support/accessibility';
import { test } from './support/browser-test';
import { askForCompany, companyNamed, companyOf, createCompany } from './support/companies';
import { overflowOf, rawKeysOn } from './support/layout';
import { place } from './support/orders';
import { createAdministrator } from './support/people';
import { shopServer } from './support/shop';

const LIST = '/admin/extensions/companies';

test('companies: made from the menu, a wrong number said at its field, a twin pointed out, changed, found', async ({
  visit,
}) => {
  await createCompany({ name: 'Imprimerie Martin', registrationNumber: '123 456 782' });
  const { page } = await visit();
  await page.goto(`${shopServer.url}/admin/`);
  await page.getByRole('link', { name: 'Entreprises' }).click();
  await page.getByRole('link', { name: 'Imprimerie Martin' }).waitFor();
  await page.getByRole('link', { name: 'Nouvelle entreprise' }).click();

  const name = page.getByRole('textbox', { name: 'Nom de l’entreprise' });
  const vatNumber = page.getByRole('textbox', { name: 'Numéro de TVA' });
  await name.fill('Martin Imprimerie');
  await page.getByRole('textbox', { name: 'SIREN ou SIRET' }).fill('123 456 782 00010');
  await page.getByRole('status').getByText('Peut-être la même entreprise').waitFor();
  await page.getByRole('status').getByRole('link', { name: 'Imprimerie Martin' }).waitFor();

  await vatNumber.fill('FR00123456782');
  await page.getByRole('button', { name: 'Créer' }).click();
  await page.getByRole('alert').getByText('Numéro de TVA : n’est pas un numéro de TVA valide').waitFor();
  expect(await vatNumber.getAttribute('aria-invalid')).toBe('true');
  expect(await name.getAttribute('aria-invalid')).toBe('false');
  // Nothing that was typed is lost.
  await vatNumber.fill('FR11123456782');
  await page.getByRole('button', { name: 'Créer' }).click();
  await page.getByRole('heading', { name: 'Martin Imprimerie' }).waitFor();
  expect(await companyNamed('Martin Imprimerie')).toMatchObject({ vatNumber: 'FR11123456782' });

  await name.fill('imprimerie martin');
  await page.getByRole('button', { name: 'Mettre à jour' }).click();
  await page.getByRole('alert').getByText('Une société de ce nom existe déjà : « Imprimerie Martin ».').waitFor();
  expect(await name.getAttribute('aria-invalid')).toBe('true');
  await name.fill('Ateliers Martin');
  await page.getByRole('button', { name: 'Mettre à jour' }).click();
  await expect.poll(() => companyNamed('Ateliers Martin')).toBeDefined();

  await page.getByRole('link', { name: 'Entreprises' }).first().click();
  await page.getByPlaceholder('Nom, numéro ou adresse e-mail').fill('ateliers');
  await expect.poll(() => page.getByRole('link', { name: 'Imprimerie Martin' }).count()).toBe(0);
  await page.getByRole('link', { name: 'Ateliers Martin' }).waitFor();
});

test('companies: customers, orders and turnover on its page; deleting keeps customer and order', async ({ visit }) => {
  const companyId = await createCompany({ name: 'Acheteuse SA' });
  const admin = await shopServer.admin();
  const order = await place();
  const { order: placed } = await admin.request<{ order: { total: number; customer: { id: string } } }>(
    `query ($id: ID!) { order(id: $id) { total customer { id } } }`,
    { id: order.id },
  );
  await admin.request(
    `mutation ($customerId: ID!, $companyId: ID!) {
      setCustomerCompany(customerId: $customerId, companyId: $companyId) { id } }`,
    { customerId: placed.customer.id, companyId },
  );
  const turnover = new Intl.NumberFormat('fr', { style: 'currency', currency: 'EUR' }).format(placed.total / 100);

  const { page } = await visit();
  await page.goto(`${shopServer.url}${LIST}`);
  const row = page.getByRole('row').filter({ hasText: 'Acheteuse SA' });
  await row.getByText(turnover).waitFor();
  await row.getByRole('link', { name: 'Acheteuse SA' }).click();
  await page.getByRole('region', { name: 'Commandes' }).getByRole('link', { name: order.code }).waitFor();
  await page.getByRole('region', { name: 'Clients' }).getByRole('link', { name: 'Camille Durand' }).waitFor();
  await page.getByRole('cell', { name: turnover }).waitFor();

  await page.getByRole('button', { name: 'Supprimer' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Ses clients et leurs commandes sont conservés.').waitFor();
  await dialog.getByRole('button', { name: 'Supprimer' }).click();
  await page.getByRole('link', { name: 'Nouvelle entreprise' }).waitFor();
  expect(await companyNamed('Acheteuse SA')).toBeUndefined();
  expect(await companyOf(placed.customer.id)).toEqual({ company: null, requested: null });
});

test('companies: who asks for one is confirmed, or linked to another, from the list', async ({ visit }) => {
  await createCompany({ name: 'Boulangerie Petit' });
  await createCompany({ name: 'Librairie Grand' });
  const confirmed = await askForCompany('Confirmée', 'BOULANGERIE PETIT');
  const moved = await askForCompany('Ailleurs', 'Boulangerie  Petit');
  const { page } = await visit();
  await page.goto(`${shopServer.url}${LIST}`);
  const requests = page.getByRole('region', { name: /^Demandes en attente/ });
  const of = (email: string) => requests.getByRole('listitem').filter({ hasText: email });

  await of(confirmed.email).getByText('demande « BOULANGERIE PETIT »').waitFor();
  await of(confirmed.email).getByRole('button', { name: 'Confirmer' }).click();
  await expect.poll(() => of(confirmed.email).count()).toBe(0);
  expect(await companyOf(confirmed.id)).toEqual({ company: 'Boulangerie Petit', requested: null });

  await of(moved.email).getByRole('button', { name: 'Autre entreprise' }).click();
  await of(moved.email).getByRole('searchbox', { name: 'Chercher' }).fill('grand');
  await expect.poll(() => of(moved.email).getByRole('option', { name: 'Boulangerie Petit' }).count()).toBe(0);
  await of(moved.email).getByRole('combobox', { name: 'Entreprise' }).selectOption({ label: 'Librairie Grand' });
  await of(moved.email).getByRole('button', { name: 'Rattacher' }).click();
  await expect.poll(() => of(moved.email).count()).toBe(0);
  expect(await companyOf(moved.id)).toEqual({ company: 'Librairie Grand', requested: null });
});

test('customer: the tab Entreprise confirms what was asked for, changes it, and unlinks', async ({ visit }) => {
  await createCompany({ name: 'Fleuriste Rose' });
  await createCompany({ name: 'Garage Noir' });
  const { id } = await askForCompany('Cliente', 'FLEURISTE ROSE');
  const { page } = await visit();
  await page.goto(`${shopServer.url}/admin/customer/customers/${id}`);
  await page.getByRole('link', { name: 'Entreprise', exact: true }).click();
  const company = page.getByRole('region', { name: 'Entreprise' });
  await company.getByText('Ce client n’achète pour aucune entreprise.').waitFor();
  await page.getByText('demande « FLEURISTE ROSE »').waitFor();
  await page.getByRole('button', { name: 'Confirmer' }).click();
  await company.getByRole('link', { name: 'Fleuriste Rose' }).waitFor();
  expect(await companyOf(id)).toEqual({ company: 'Fleuriste Rose', requested: null });
  expect(await page.getByText('demande « FLEURISTE ROSE »').count()).toBe(0);

  await company.getByRole('button', { name: 'Changer d’entreprise' }).click();
  await company.getByRole('combobox', { name: 'Entreprise' }).selectOption({ label: 'Garage Noir' });
  await company.getByRole('button', { name: 'Rattacher' }).click();
  await company.getByRole('link', { name: 'Garage Noir' }).waitFor();
  expect(await companyOf(id)).toEqual({ company: 'Garage Noir', requested: null });

  await company.getByRole('button', { name: 'Détacher' }).click();
  await page.getByRole('dialog').getByText('Il n’achètera plus pour « Garage Noir ».').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Détacher' }).click();
  await company.getByText('Ce client n’achète pour aucune entreprise.').waitFor();
  expect(await companyOf(id)).toEqual({ company: null, requested: null });
});

test('customer: who may not see companies reads which one was asked for, and decides nothing', async ({ visit }) => {
  await createCompany({ name: 'Menuiserie Verte' });
  const { id } = await askForCompany('Lisante', 'MENUISERIE VERTE');
  const { page } = await visit({ ...(await createAdministrator('boutique', ['ReadCustomer', 'ReadOrder'])) });
  await page.goto(`${shopServer.url}/admin/customer/customers/${id}/company`);
  await page.getByText('demande « MENUISERIE VERTE »').waitFor();
  for (const name of ['Confirmer', 'Autre entreprise', 'Rattacher à une entreprise']) {
    expect(await page.getByRole('button', { name }).count()).toBe(0);
  }
});

test('companies: who may not see them has no menu entry, and a link does not log them out', async ({ visit }) => {
  const { page } = await visit({ ...(await createAdministrator('boutique', ['ReadOrder'])) });
  await page.goto(`${shopServer.url}${LIST}`);
  await page.getByRole('link', { name: 'Commandes' }).first().waitFor();
  expect(await page.getByRole('link', { name: 'Entreprises' }).count()).toBe(0);
  expect(page.url()).not.toMatch(/login|companies/);
});

test('companies: who may only read them sees no customers, and changes nothing', async ({ visit }) => {
  const id = await createCompany({ name: 'Lue seulement' });
  const asking = await askForCompany('Patiente', 'Lue seulement');
  const { page } = await visit({ ...(await createAdministrator('boutique', ['ReadCompany', 'ReadOrder'])) });
  await page.goto(`${shopServer.url}${LIST}`);
  await page.getByRole('link', { name: 'Lue seulement' }).waitFor();
  await page.getByText(asking.email).waitFor();
  for (const name of ['Confirmer', 'Autre entreprise']) {
    expect(await page.getByRole('button', { name }).count()).toBe(0);
  }
  expect(await page.getByRole('link', { name: 'Nouvelle entreprise' }).count()).toBe(0);
  expect(await page.getByRole('columnheader', { name: 'Clients' }).count()).toBe(0);

  await page.goto(`${shopServer.url}${LIST}/${id}`);
  await page.getByRole('heading', { name: 'Lue seulement' }).waitFor();
  await page.getByText('Aucune commande.').waitFor();
  expect(await page.getByRole('textbox', { name: 'Nom de l’entreprise' }).isDisabled()).toBe(true);
  expect(await page.getByRole('region', { name: 'Clients' }).count()).toBe(0);
  for (const name of ['Mettre à jour', 'Supprimer']) {
    expect(await page.getByRole('button', { name }).count()).toBe(0);
  }
});

test.for([
  ['fr', /^Demandes en attente/, 'Clients'],
  ['en', /^Waiting requests/, 'Customers'],
] as const)(
  'companies: list, page and customer in %s: every word translated, nothing sideways, nothing serious for axe',
  async ([language, waiting, customers], { visit }) => {
    const name = `Lisible ${language}`;
    const id = await createCompany({ name });
    await createCompany({ name: `${name} SARL` });
    const asking = await askForCompany('Lisible', name);
    const { page } = await visit({ language, width: 1024, height: 768 });
    const check = async (ours: string[]) => {
      expect.soft(await overflowOf(page)).toBe(0);
      expect.soft(await rawKeysOn(page)).toEqual([]);
      expect.soft(await seriousViolations(page, ours)).toEqual([]);
    };
    await page.goto(`${shopServer.url}${LIST}`);
    const requests = page.getByRole('region', { name: waiting });
    await requests.getByRole('button').last().click();
    await requests.getByRole('combobox').waitFor();
    await page.getByRole('link', { name, exact: true }).waitFor();
    await check(['shop-company-requests']);
    await page.goto(`${shopServer.url}${LIST}/${id}`);
    await page
      .getByRole('status')
      .getByRole('link', { name: `${name} SARL` })
      .waitFor();
    await page.getByRole('region', { name: customers }).locator('p').waitFor();
    await check(['shop-company-detail']);
    await page.goto(`${shopServer.url}/admin/customer/customers/${asking.id}/company`);
    await page.locator('shop-company-request').waitFor();
    await check(['shop-customer-company-tab']);
  },
);
