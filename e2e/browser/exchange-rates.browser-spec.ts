import { afterAll, beforeAll, expect } from 'vitest';
import { createProduct } from '../support/catalogue';
import { seriousViolations } from './support/accessibility';
import { test } from './support/browser-test';
import { overflowOf, rawKeysOn } from './support/layout';
import { createAdministrator } from './support/people';
import { shopServer } from './support/shop';

async function sellIn(availableCurrencyCodes: string[]): Promise<void> {
  const admin = await shopServer.admin('company-store');
  const { activeChannel } = await admin.request<{ activeChannel: { id: string } }>(`{ activeChannel { id } }`);
  await admin.request(`mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { __typename } }`, {
    input: { id: activeChannel.id, availableCurrencyCodes },
  });
}

beforeAll(() => sellIn(['USD', 'CAD']));
afterAll(() => sellIn(['USD']));

test('B21 a rate set from the settings menu and a product priced in another currency reach the shop', async ({
  visit,
}) => {
  const admin = await shopServer.admin('company-store');
  const pen = await createProduct(admin, { name: 'Stylo', groups: [{ name: 'Size', options: ['S'] }], price: 1000 });
  const [{ id, sku }] = pen.variants;
  const { page } = await visit({ channel: 'company-store' });
  const tab = `${shopServer.url}/admin/catalog/products/${pen.id}/pricing`;
  await page.goto(tab);
  const currency = page.getByRole('region', { name: 'Devise du prix' });
  const apply = async () => {
    await currency.getByRole('combobox', { name: 'Fixer les prix en' }).selectOption('CAD');
    await currency.getByRole('button', { name: 'Appliquer' }).click();
  };
  await apply();
  await currency.getByRole('alert').getByText(`${sku} n’a pas de prix en CAD.`).waitFor();
  await admin.request(
    `mutation ($input: [UpdateProductVariantInput!]!) { updateProductVariants(input: $input) { id } }`,
    { input: [{ id, prices: [{ currencyCode: 'CAD', price: 767 }] }] },
  );
  await apply();
  await currency.getByRole('alert').getByText('Il n’y a pas encore de taux de change de CAD vers USD').waitFor();

  await page.goto(`${shopServer.url}/admin/`);
  await page.locator('[data-section-id=settings] .section-header button').click();
  await page.getByRole('link', { name: 'Taux de change' }).click();
  const form = page.getByRole('region', { name: 'Fixer un taux' });
  await form.getByRole('textbox', { name: 'Taux' }).fill('zéro');
  await form.getByRole('button', { name: 'Enregistrer le taux' }).click();
  await form.getByRole('alert').getByText('Un taux de change est un nombre décimal supérieur à 0').waitFor();
  await form.getByRole('textbox', { name: 'Taux' }).fill('0,7312');
  await form.getByRole('button', { name: 'Enregistrer le taux' }).click();
  const row = page.getByRole('row').filter({ hasText: 'CAD → USD' });
  await row.getByText('1 CAD = 0,7312 USD').waitFor();
  await row.getByText('Fixé à la main').waitFor();
  expect(await rawKeysOn(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  expect(await seriousViolations(page, ['shop-set-rate'])).toEqual([]);

  await page.goto(tab);
  await apply();
  await currency.getByText('Les prix sont fixés en CAD').waitFor();
  const price = page.getByRole('textbox', { name: `Prix de ${sku}`, exact: true });
  await expect.poll(() => price.isDisabled()).toBe(true);
  expect(await rawKeysOn(page)).toEqual([]);
  expect(await seriousViolations(page, ['shop-pricing-currency'])).toEqual([]);
  const { product } = await shopServer
    .shop('company-store')
    .request<{ product: { variants: { price: number }[] } }>(
      `query ($id: ID!) { product(id: $id) { variants { price } } }`,
      { id: pen.id },
    );
  expect(product.variants).toEqual([{ price: 561 }]);
});

test('B21 who may not see rates has no menu entry, and a store with one currency no choice', async ({ visit }) => {
  const { page } = await visit({
    ...(await createAdministrator('company-store', ['ReadOrder'])),
    channel: 'company-store',
  });
  await page.goto(`${shopServer.url}/admin/extensions/exchange-rates`);
  await page.getByRole('link', { name: 'Commandes' }).first().waitFor();
  expect(await page.getByRole('link', { name: 'Taux de change' }).count()).toBe(0);
  expect(page.url()).not.toMatch(/login|exchange-rates/);
  const superadmin = await visit({ channel: 'boutique', language: 'en' });
  await superadmin.page.goto(`${shopServer.url}/admin/extensions/exchange-rates`);
  await superadmin.page.getByText('This store sells in one currency.').waitFor();
});
