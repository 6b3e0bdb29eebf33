import { expect } from 'vitest';
import { test } from './support/browser-test';
import { goToTab, openTab, orderChip } from './support/order-screens';
import { deliver, place, receive, recordOf } from './support/orders';

test('A13 part delivery by line and quantity, and the rest later', async ({ visit }) => {
  const order = await place({ items: { 'CAR-A5': 3, 'LIV-CAL': 1 } });
  await receive(order);
  const { page } = await visit();
  await goToTab(page, order.id, 'delivery');
  await page.getByRole('spinbutton', { name: /Carnet en toile/ }).fill('2');
  await page.getByRole('spinbutton', { name: /calligraphie/i }).fill('0');
  await page.getByRole('combobox', { name: 'Statut' }).selectOption({ label: 'Expédiée' });
  await page.getByRole('button', { name: 'Changer' }).click();
  await orderChip(page).getByText('Partiellement expédiée').waitFor();
  const quantities = async () =>
    (await recordOf(order)).fulfillments.map(({ state, lines }) => [state, lines.map(line => line.quantity)]);
  expect(await quantities()).toEqual([['Shipped', [2]]]);

  // What is left is what the form offers now.
  const rest = page.getByRole('region', { name: 'Nouvelle livraison' });
  await rest.getByRole('combobox', { name: 'Statut' }).selectOption({ label: 'Expédiée' });
  expect(await rest.getByRole('spinbutton', { name: /Carnet en toile/ }).inputValue()).toBe('1');
  await rest.getByRole('button', { name: 'Changer' }).click();
  await orderChip(page)
    .getByText(/Expédiée/)
    .waitFor();
  expect((await quantities()).sort()).toEqual([
    ['Shipped', [1, 1]],
    ['Shipped', [2]],
  ]);
});

test('A13 carrier, tracking number with its link, and the expected date', async ({ visit }) => {
  const order = await place();
  await receive(order);
  const { page } = await visit();
  await goToTab(page, order.id, 'delivery');
  await page.getByRole('combobox', { name: 'Statut' }).selectOption({ label: 'Expédiée' });
  await page.getByRole('combobox', { name: 'Transporteur' }).selectOption({ label: 'Colissimo' });
  await page.getByRole('textbox', { name: 'Numéro de suivi' }).fill('6A12345678901');
  await page.getByLabel('Date de livraison prévue').fill('2027-03-15');
  await page.getByRole('button', { name: 'Changer' }).click();
  await orderChip(page).getByText('Expédiée').waitFor();
  const link = page.getByRole('link', { name: /6A12345678901/ });
  expect(await link.getAttribute('href')).toBe('https://www.laposte.fr/outils/suivre-vos-envois?code=6A12345678901');
  // The customer is told by the button on Récapitulatif, not by this change.
  await page.getByText('Le client n’est pas prévenu automatiquement').waitFor();
  await page.getByRole('link', { name: /e-mail de livraison.*Récapitulatif/ }).waitFor();
  const record = await recordOf(order);
  expect(record.fulfillments).toMatchObject([{ state: 'Shipped', method: 'Colissimo', trackingCode: '6A12345678901' }]);
  expect(record.emails.filter(email => email.type === 'ORDER_SHIPPED')).toEqual([]);
});

test('A13 unsaved changes are not lost without a warning', async ({ visit }) => {
  const order = await place();
  await receive(order);
  const { page } = await visit();
  await goToTab(page, order.id, 'delivery');
  await page.getByRole('textbox', { name: 'Numéro de suivi' }).fill('6A');
  await openTab(page, 'Récapitulatif');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('heading', { name: 'Quitter sans enregistrer ?' }).waitFor();
  await dialog.getByRole('button', { name: 'Rester sur la page' }).click();
  expect(await page.getByRole('textbox', { name: 'Numéro de suivi' }).inputValue()).toBe('6A');
  await openTab(page, 'Récapitulatif');
  await dialog.getByRole('button', { name: 'Quitter sans enregistrer' }).click();
  await page.getByRole('button', { name: 'Envoyer email de livraison' }).waitFor();
});

test('A13 a refusal of the API appears as a sentence: a date that has passed', async ({ visit }) => {
  const order = await place();
  await receive(order);
  const { page } = await visit();
  await goToTab(page, order.id, 'delivery');
  await page.getByRole('combobox', { name: 'Statut' }).selectOption({ label: 'Expédiée' });
  await page.getByLabel('Date de livraison prévue').fill('2020-01-01');
  await page.getByRole('button', { name: 'Changer' }).click();
  await page.getByText('La date de livraison attendue ne peut pas être passée').waitFor();
  expect((await recordOf(order)).fulfillments).toEqual([]);
});

test('A13 each delivery has its own status', async ({ visit }) => {
  const order = await place({ items: { 'CAR-A5': 2 } });
  await receive(order);
  await deliver(order, 'SHIPPED');
  const { page } = await visit();
  await goToTab(page, order.id, 'delivery');
  await page.getByRole('combobox', { name: 'Statut' }).first().selectOption({ label: 'Livrée' });
  await page.getByRole('button', { name: 'Changer' }).first().click();
  await orderChip(page).getByText('Livrée').waitFor();
  expect((await recordOf(order)).fulfillments).toMatchObject([{ state: 'Delivered' }]);
});
