import { expect } from 'vitest';
import { createProduct } from '../support/catalogue';
import { setDecoration } from '../support/decorated';
import { test } from './support/browser-test';
import { createAdministrator } from './support/people';
import { shopServer } from './support/shop';

interface StoredMethod {
  id: string;
  code: string;
  translations: { languageCode: string; name: string; description: string | null }[];
}

async function methodNamed(code: string): Promise<StoredMethod | undefined> {
  const admin = await shopServer.admin('company-store');
  const { imprintMethods } = await admin.request<{ imprintMethods: { items: StoredMethod[] } }>(
    `query ($code: String!) { imprintMethods(options: { filter: { code: { eq: $code } } }) {
      items { id code translations { languageCode name description } } } }`,
    { code },
  );
  return imprintMethods.items[0];
}

test('B4 imprint methods: made in two languages from the menu, found, changed, and a taken code is told', async ({
  visit,
}) => {
  const { page } = await visit({ channel: 'company-store' });
  await page.goto(`${shopServer.url}/admin/`);
  await page.getByRole('link', { name: 'Procédés de marquage' }).click();
  await page.getByRole('link', { name: 'Sérigraphie' }).waitFor();
  await page.getByRole('link', { name: 'Nouveau procédé de marquage' }).click();
  const french = page.getByRole('region', { name: 'Français' });
  const english = page.getByRole('region', { name: 'Anglais' });
  await page.getByRole('textbox', { name: 'Code' }).fill('screen-print');
  await french.getByRole('textbox', { name: 'Nom' }).fill('Tampographie');
  await french.getByRole('textbox', { name: 'Description' }).fill('Pour les petites surfaces.');
  await english.getByRole('textbox', { name: 'Nom' }).fill('Pad print');
  await page.getByRole('button', { name: 'Créer' }).click();
  await page.getByRole('alert').getByText('Un autre procédé de marquage a déjà le code screen-print.').waitFor();
  // Nothing that was typed is lost.
  await page.getByRole('textbox', { name: 'Code' }).fill('pad-print');
  await page.getByRole('button', { name: 'Créer' }).click();
  await page.getByRole('heading', { name: 'Tampographie' }).waitFor();
  const made = await methodNamed('pad-print');
  expect([...(made?.translations ?? [])].sort((a, b) => a.languageCode.localeCompare(b.languageCode))).toEqual([
    { languageCode: 'en', name: 'Pad print', description: null },
    { languageCode: 'fr', name: 'Tampographie', description: 'Pour les petites surfaces.' },
  ]);

  await english.getByRole('textbox', { name: 'Description' }).fill('For small surfaces.');
  await page.getByRole('button', { name: 'Mettre à jour' }).click();
  await expect
    .poll(async () => (await methodNamed('pad-print'))?.translations.map(({ description }) => description).sort())
    .toEqual(['For small surfaces.', 'Pour les petites surfaces.']);

  await page.getByRole('link', { name: 'Procédés de marquage' }).first().click();
  await page.getByPlaceholder('Nom ou code du procédé').fill('tampo');
  await expect.poll(() => page.getByRole('link', { name: 'Sérigraphie' }).count()).toBe(0);
  await page.getByRole('link', { name: 'Tampographie' }).waitFor();
});

test('B4 a method in use is not deleted, and the reason is told; another one is', async ({ visit }) => {
  const admin = await shopServer.admin('company-store');
  const create = async (code: string, name: string) =>
    (
      await admin.request<{ createImprintMethod: { id: string } }>(
        `mutation ($input: ImprintMethodInput!) { createImprintMethod(input: $input) { id } }`,
        { input: { code, translations: [{ languageCode: 'fr', name }] } },
      )
    ).createImprintMethod.id;
  const used = await create('transfer', 'Transfert');
  const free = await create('debossing', 'Marquage à chaud');
  const product = await createProduct(admin, { name: 'Notebook', price: 900 });
  await setDecoration(admin, product.id, { methods: [{ imprintMethodId: used, locations: ['Front'], colors: [] }] });

  const { page } = await visit({ channel: 'company-store' });
  const remove = async (id: string) => {
    await page.goto(`${shopServer.url}/admin/extensions/imprint-methods/${id}`);
    await page.getByRole('button', { name: 'Supprimer' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click();
  };
  await remove(used);
  await page.getByRole('alert').getByText('Ce procédé de marquage est proposé pour 1 article(s).').waitFor();
  expect(await methodNamed('transfer')).toBeDefined();
  await remove(free);
  await page.getByRole('link', { name: 'Transfert' }).waitFor();
  expect(await page.getByRole('link', { name: 'Marquage à chaud' }).count()).toBe(0);
  expect(await methodNamed('debossing')).toBeUndefined();
});

test('B4 who may not see the catalogue has no menu entry, and a link does not log them out', async ({ visit }) => {
  const { page } = await visit({
    ...(await createAdministrator('company-store', ['ReadOrder'])),
    channel: 'company-store',
  });
  await page.goto(`${shopServer.url}/admin/extensions/imprint-methods`);
  await page.getByRole('link', { name: 'Commandes' }).first().waitFor();
  expect(await page.getByRole('link', { name: 'Procédés de marquage' }).count()).toBe(0);
  expect(page.url()).not.toMatch(/login|imprint-methods/);
});

test('B4 who may only read the catalogue sees methods and rules, and changes none', async ({ visit }) => {
  const admin = await shopServer.admin('company-store');
  const { products } = await admin.request<{ products: { items: { id: string }[] } }>(
    `{ products(options: { filter: { slug: { eq: "slim-plastic-usb-drive" } } }) { items { id } } }`,
  );
  const { page } = await visit({
    ...(await createAdministrator('company-store', ['ReadCatalog', 'ReadOrder'])),
    channel: 'company-store',
  });
  const screenPrint = await methodNamed('screen-print');
  await page.goto(`${shopServer.url}/admin/extensions/imprint-methods/${screenPrint?.id}`);
  await page.getByRole('heading', { name: 'Sérigraphie' }).waitFor();
  expect(await page.getByRole('textbox', { name: 'Code' }).isDisabled()).toBe(true);
  for (const [tab, field] of [
    ['decoration', 'Quantité minimale'],
    ['pricing', 'Prix de USB-SLIM-01'],
  ]) {
    await page.goto(`${shopServer.url}/admin/catalog/products/${products.items[0].id}/${tab}`);
    const input = page.getByLabel(field, { exact: true });
    await input.waitFor();
    expect(await input.isDisabled()).toBe(true);
  }
  for (const name of ['Mettre à jour', 'Supprimer', 'Ajouter un prix dégressif', /^Recopier/]) {
    expect(await page.getByRole('button', { name }).count()).toBe(0);
  }
});
