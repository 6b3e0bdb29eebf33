import { afterAll, beforeAll, expect } from 'vitest';
import { createProduct } from '../support/catalogue';
import type { GraphqlClient } from '../support/graphql-client';
import { seriousViolations } from './support/accessibility';
import { test } from './support/browser-test';
import { overflowOf, rawKeysOn } from './support/layout';
import { createAdministrator } from './support/people';
import { shopServer } from './support/shop';

/** Products that are priced in another currency, which a store cannot be without. */
const followed: string[] = [];

async function sellIn(availableCurrencyCodes: string[]): Promise<void> {
  const admin = await shopServer.admin('company-store');
  const { activeChannel } = await admin.request<{ activeChannel: { id: string } }>(`{ activeChannel { id } }`);
  await admin.request(`mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { __typename } }`, {
    input: { id: activeChannel.id, availableCurrencyCodes },
  });
}

/** Of a product with one group of options, in a new one. */
async function addVariant(admin: GraphqlClient, productId: string): Promise<{ id: string; sku: string }> {
  const { product } = await admin.request<{ product: { optionGroups: { id: string }[] } }>(
    `query ($id: ID!) { product(id: $id) { optionGroups { id } } }`,
    { id: productId },
  );
  const translations = [{ languageCode: 'fr', name: 'M' }];
  const { createProductOption: option } = await admin.request<{ createProductOption: { id: string } }>(
    `mutation ($input: CreateProductOptionInput!) { createProductOption(input: $input) { id } }`,
    { input: { productOptionGroupId: product.optionGroups[0].id, code: `m-${productId}`, translations } },
  );
  const { createProductVariants: made } = await admin.request<{ createProductVariants: { id: string; sku: string }[] }>(
    `mutation ($input: [CreateProductVariantInput!]!) { createProductVariants(input: $input) { id sku } }`,
    { input: [{ productId, translations, sku: `m-${productId}`, price: 1000, optionIds: [option.id] }] },
  );
  return made[0];
}

beforeAll(() => sellIn(['USD', 'CAD']));
afterAll(async () => {
  const admin = await shopServer.admin('company-store');
  for (const id of followed) {
    await admin.request(`mutation ($id: ID!) { setPricingCurrency(productId: $id) { id } }`, { id });
  }
  await sellIn(['USD']);
});

test('B21 a rate set from the settings menu and a product priced in another currency reach the shop', async ({
  visit,
}) => {
  const admin = await shopServer.admin('company-store');
  const pen = await createProduct(admin, { name: 'Stylo', groups: [{ name: 'Size', options: ['S'] }], price: 1000 });
  followed.push(pen.id);
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

test('B21 a variant that is added to a product priced in another currency is named, and has prices of its own', async ({
  visit,
}) => {
  const admin = await shopServer.admin('company-store');
  const pen = await createProduct(admin, { name: 'Feutre', groups: [{ name: 'Size', options: ['S'] }], price: 1000 });
  followed.push(pen.id);
  const [marked] = pen.variants;
  const inCad = (id: string) =>
    admin.request(`mutation ($input: [UpdateProductVariantInput!]!) { updateProductVariants(input: $input) { id } }`, {
      input: [{ id, prices: [{ currencyCode: 'CAD', price: 767 }] }],
    });
  await inCad(marked.id);
  await admin.request(`mutation ($input: SetExchangeRateInput!) { setExchangeRate(input: $input) { id } }`, {
    input: { fromCurrency: 'CAD', toCurrency: 'USD', rate: '0.7312' },
  });
  await admin.request(`mutation ($id: ID!) { setPricingCurrency(productId: $id, currencyCode: CAD) { id } }`, {
    id: pen.id,
  });
  const added = await addVariant(admin, pen.id);
  const pricing = async () =>
    (
      await admin.request<{ product: { variants: { pricing: { price: number } }[] } }>(
        `query ($id: ID!) { product(id: $id) { variants { pricing { price } } } }`,
        { id: pen.id },
      )
    ).product.variants.map(variant => variant.pricing.price);

  const { page } = await visit({ channel: 'company-store' });
  const tab = `${shopServer.url}/admin/catalog/products/${pen.id}/pricing`;
  await page.goto(tab);
  const currency = page.getByRole('region', { name: 'Devise du prix' });
  await currency.getByText('Des déclinaisons suivent leur prix en CAD ; celles-ci non').waitFor();
  await currency.getByText(`dès qu’elles auront un prix en CAD, qui manque à : ${added.sku}.`).waitFor();
  const price = (sku: string) => page.getByRole('textbox', { name: `Prix de ${sku}`, exact: true });
  await page.getByRole('button', { name: 'Ajouter un prix dégressif' }).click();
  expect(await price(marked.sku).isDisabled()).toBe(true);
  expect(await page.getByRole('textbox', { name: `Prix de ${marked.sku} dès` }).isDisabled()).toBe(true);
  await page.getByText('converti de CAD').waitFor();
  expect(await rawKeysOn(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  expect(await seriousViolations(page, ['shop-pricing-currency', 'shop-prices-tab'])).toEqual([]);
  await page.getByRole('spinbutton', { name: 'Quantité du prix dégressif 1' }).fill('10');
  await price(added.sku).fill('12,345');
  await page.getByRole('textbox', { name: `Prix de ${added.sku} dès 10` }).fill('11');
  await page.getByRole('button', { name: 'Mettre à jour' }).click();
  await page.getByText('Les prix sont enregistrés.').waitFor();
  expect(await pricing()).toEqual([1000, 1234.5]);

  await inCad(added.id);
  await page.goto(tab);
  await currency.getByText('Appliquez de nouveau CAD pour qu’elles suivent aussi.').waitFor();
  await currency.getByRole('combobox', { name: 'Fixer les prix en' }).selectOption('CAD');
  await currency.getByRole('button', { name: 'Appliquer' }).click();
  await currency.getByText('Les prix sont fixés en CAD').waitFor();
  await expect.poll(() => price(added.sku).isDisabled()).toBe(true);
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
