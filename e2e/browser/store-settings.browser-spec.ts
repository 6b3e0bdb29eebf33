import { expect } from 'vitest';
import { test } from './support/browser-test';
import { openStoreSettings } from './support/store-screens';
import { settingOf } from './support/stores';

const right = 'FR7630006000011234567890189';
const other = 'FR1420041010050500013M02606';
const wrong = 'FR7630006000011234567890188';

test('A7 Informations société: a wrong IBAN is shown at its field, and a right one is saved', async ({ visit }) => {
  const { page } = await visit();
  await openStoreSettings(page);
  expect(await page.getByRole('textbox', { name: 'E-mail du marchand' }).inputValue()).toBe(
    'bonjour@petite-papeterie.example',
  );
  await page.getByRole('tab', { name: 'Paiements' }).click();
  const iban = page.getByRole('textbox', { name: 'IBAN' });
  const save = page.getByRole('button', { name: 'Mettre à jour' });
  await iban.fill(wrong);
  // What is wrong stands at the field, is tied to it for a screen reader, and nothing that was typed is lost.
  const problem = page.locator(`[id="${(await iban.getAttribute('aria-describedby')) ?? ''}"]`);
  await problem.getByText(/IBAN/).waitFor();
  await expect.poll(() => iban.getAttribute('aria-invalid')).toBe('true');
  expect(await save.isDisabled()).toBe(true);
  expect(await iban.inputValue()).toBe(wrong);
  expect(await settingOf('boutique', 'iban')).toBe(right);

  await iban.fill(other);
  await expect.poll(() => problem.innerText()).toBe('');
  await save.click();
  await expect.poll(() => settingOf('boutique', 'iban')).toBe(other);
  await page.reload();
  await page.getByRole('tab', { name: 'Paiements' }).click();
  await iban.fill(right);
  await expect.poll(() => save.isEnabled()).toBe(true);
  await save.click();
  await expect.poll(() => settingOf('boutique', 'iban')).toBe(right);
});

test('A7 Informations société: unsaved changes are not lost without a warning', async ({ visit }) => {
  const { page } = await visit();
  await openStoreSettings(page);
  const name = page.getByRole('textbox', { name: 'Nom du site' });
  await name.fill('La Grande Papeterie');
  await page.getByRole('link', { name: 'Commandes' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Rester sur la page' }).click();
  expect(await name.inputValue()).toBe('La Grande Papeterie');
  expect(await settingOf('boutique', 'siteName')).toBe('La Petite Papeterie');
});

test('B16 Informations société: a kind of notice is switched off and on by its box', async ({ visit }) => {
  const { page } = await visit();
  await openStoreSettings(page);
  const notice = page.getByRole('checkbox', { name: 'Création d’un compte client' });
  const save = page.getByRole('button', { name: 'Mettre à jour' });
  expect(await notice.isChecked()).toBe(true);
  await notice.uncheck();
  await save.click();
  await expect.poll(() => settingOf('boutique', 'mutedNotices')).toEqual(['ACCOUNT_OPENED']);
  await page.reload();
  expect(await notice.isChecked()).toBe(false);
  await notice.check();
  await save.click();
  await expect.poll(() => settingOf('boutique', 'mutedNotices')).toEqual([]);
});
