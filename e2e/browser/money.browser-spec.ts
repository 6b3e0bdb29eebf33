import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './support/browser-test';
import { goToTab, orderChip } from './support/order-screens';
import { place, receive, recordOf } from './support/orders';
import { shopServer } from './support/shop';

const group = (page: Page, name: RegExp) => page.getByRole('group', { name });
const row = (page: Page, text: string) =>
  page.getByRole('table', { name: 'Paiements reçus' }).getByRole('row').filter({ hasText: text });

/** Says why, and does it by pressing twice. */
async function giveReason(page: Page, reason: string, confirm: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  const button = dialog.getByRole('button', { name: confirm });
  await button.waitFor();
  expect(await button.isDisabled()).toBe(true);
  await dialog.getByRole('textbox', { name: 'Motif' }).fill(reason);
  await button.dblclick();
  await dialog.waitFor({ state: 'detached' });
}

test('C9 money in parts, and a part that has not come after all', async ({ visit }) => {
  const order = await place({ method: 'bank-transfer', items: { 'CAR-A5': 2, 'LIV-CAL': 1 } });
  const { page } = await visit();
  await goToTab(page, order.id, 'recap');
  const awaited = group(page, /^53,50\s€ attendus/);
  const amount = awaited.getByRole('textbox', { name: /^Montant reçu/ });
  await amount.waitFor();
  expect(await amount.inputValue()).toBe('53,50');
  await amount.fill('20,00');
  await page.getByText(/Paiement partiel : 33,50\s€ resteront attendus/).waitFor();
  await awaited.getByRole('textbox', { name: 'Référence' }).fill('PARTIE 1');
  await awaited.getByRole('button', { name: 'Paiement reçu' }).dblclick();
  await row(page, 'PARTIE 1').getByText(/20,00/).waitFor();
  await orderChip(page).getByText('En attente de paiement').waitFor();

  const rest = group(page, /^33,50\s€ attendus/);
  await rest.getByRole('button', { name: 'Paiement reçu' }).click();
  await orderChip(page).getByText('En attente de livraison').waitFor();
  await page.getByText(/^Facture ORD-FA-/).waitFor();

  await row(page, 'PARTIE 1').getByRole('button', { name: 'Annuler ce paiement' }).click();
  await giveReason(page, 'Virement rejeté', 'Annuler ce paiement');
  await page.getByText('Le paiement est annulé : il est de nouveau attendu.').waitFor();
  await orderChip(page).getByText('En attente de paiement').waitFor();
  await group(page, /^20,00\s€ attendus/).waitFor();
  await page.getByText(/^Avoir ORD-AV-/).waitFor();
  await page.getByText(/Sur la facture ORD-FA-\d+ – Virement rejeté/).waitFor();
  const { orderPayments, invoices, emails } = await recordOf(order);
  expect(orderPayments.map(payment => [payment.amount, payment.awaited])).toEqual([
    [3350, false],
    [2000, true],
  ]);
  expect(invoices).toHaveLength(2);
  expect(emails.filter(({ type }) => type === 'PAYMENT_REVERTED')).toHaveLength(1);
});

test('C9 a surplus is shown, refunded once, and recorded when it is made', async ({ visit }) => {
  const order = await place();
  const { page } = await visit();
  await goToTab(page, order.id, 'recap');
  await page.getByRole('textbox', { name: /^Montant reçu/ }).fill('60');
  await page.getByText(/6,50\s€ de plus que prévu/).waitFor();
  await page.getByRole('button', { name: 'Paiement reçu' }).click();
  await page.getByRole('heading', { name: /^Trop-perçu : 6,50\s€$/ }).waitFor();
  await page.getByRole('button', { name: 'Rembourser le trop-perçu' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Rembourser le trop-perçu' }).dblclick();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Le remboursement est en cours.').waitFor();
  expect(await page.getByRole('button', { name: 'Rembourser le trop-perçu' }).isDisabled()).toBe(true);

  await page.getByRole('heading', { name: /^Remboursement à faire : 6,50\s€ \(Chèque\)$/ }).waitFor();
  // What some of has gone back cannot be undone, and says why.
  await page.getByText('Ce paiement a été remboursé, en tout ou partie').waitFor();
  await page.getByRole('textbox', { name: 'Référence du remboursement' }).fill('VIR 42');
  await page.getByRole('button', { name: 'Remboursement fait' }).dblclick();
  await page.getByText('Le remboursement est enregistré.').waitFor();
  await page.getByRole('heading', { name: /^Trop-perçu/ }).waitFor({ state: 'detached' });
  const admin = await shopServer.admin();
  const { order: found } = await admin.request<{ order: { payments: { refunds: object[] }[] } }>(
    `query ($id: ID!) { order(id: $id) { payments { refunds { total state transactionId } } } }`,
    { id: order.id },
  );
  expect(found.payments).toEqual([{ refunds: [{ total: 650, state: 'Settled', transactionId: 'VIR 42' }] }]);
  expect((await recordOf(order)).invoices).toHaveLength(1);
});

test('C9 cancel and refund by one button, which says before what it will do', async ({ visit }) => {
  const order = await place();
  await receive(order);
  const { page } = await visit();
  await goToTab(page, order.id, 'recap');
  await page.getByRole('button', { name: 'Annuler et rembourser' }).click();
  await page.getByText(/53,50\s€ seront rendus au client/).waitFor();
  await page.getByText('Un avoir sera émis sur ce qui a été facturé.').waitFor();
  await giveReason(page, 'Rupture définitive', 'Annuler et rembourser');
  await page.getByText('La commande est annulée.').waitFor();
  await orderChip(page).getByText('Annulée').waitFor();
  await page.getByText(/Sur la facture ORD-FA-\d+ – Rupture définitive/).waitFor();
  await page.getByRole('heading', { name: /^Remboursement à faire : 53,50\s€/ }).waitFor();
  expect(await page.getByRole('button', { name: 'Annuler et rembourser' }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Remboursement fait' }).click();
  await page.getByText('Le remboursement est enregistré.').waitFor();
});
