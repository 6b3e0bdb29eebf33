import { expect } from 'vitest';
import { test } from './support/browser-test';
import { sendButton } from './support/merchant-actions';
import { tabTo } from './support/keyboard';
import { goToTab, openTab, orderChip } from './support/order-screens';
import { deliver, mailsOf, place, receive, recordOf } from './support/orders';
import { chooseEnglish } from './support/sessions';
import { mailbox } from './support/shop';

test('A9 the payment is received by the keyboard alone', async ({ visit }) => {
  const order = await place({ method: 'bank-transfer' });
  const { page } = await visit();
  await goToTab(page, order.id, 'recap');
  await page.getByRole('button', { name: 'Paiement reçu' }).waitFor();
  // The method that was chosen at checkout is the one proposed.
  const method = page.getByRole('combobox', { name: 'Mode de paiement' });
  expect(await method.inputValue()).toBe('bank-transfer');
  await tabTo(page, method);
  await page.keyboard.press('C');
  await tabTo(page, page.getByRole('textbox', { name: 'Référence' }));
  await page.keyboard.type('CLAVIER 7');
  await tabTo(page, page.getByRole('button', { name: 'Paiement reçu' }));
  await page.keyboard.press('Enter');
  await orderChip(page).getByText('En attente de livraison').waitFor();
  const { orderPayments } = await recordOf(order);
  expect(orderPayments).toMatchObject([{ method: 'cheque', reference: 'CLAVIER 7', awaited: false }]);
});

test('A9 a refusal of the API appears as a sentence: cash above the legal limit', async ({ visit }) => {
  const order = await place({ items: { 'CAR-A5': 70 } });
  expect(order.totalWithTax).toBe(70 * 1450);
  const { page } = await visit();
  await goToTab(page, order.id, 'recap');
  await page.getByRole('combobox', { name: 'Mode de paiement' }).selectOption({ label: 'Espèces' });
  await page.getByRole('button', { name: 'Paiement reçu' }).click();
  await page.getByText(/Le paiement en espèces est limité à 1\s000,00\s€/).waitFor();
  expect(await page.locator('body').innerText()).not.toMatch(/[A-Z]+_[A-Z]+(_ERROR)?|GraphQL/);
  expect((await recordOf(order)).orderPayments).toMatchObject([{ awaited: true }]);
  // The way is open to do it right.
  await page.getByRole('combobox', { name: 'Mode de paiement' }).selectOption({ label: 'Chèque' });
  await page.getByRole('button', { name: 'Paiement reçu' }).click();
  await orderChip(page).getByText('En attente de livraison').waitFor();
});

test('A9 the review table, what was chosen and how much is awaited', async ({ visit }) => {
  const order = await place({ method: 'bank-transfer', items: { 'CAR-A5': 2, 'LIV-CAL': 1 } });
  const { page } = await visit();
  await goToTab(page, order.id, 'recap');
  await orderChip(page).getByText('En attente de paiement').waitFor();
  await orderChip(page).getByRole('heading', { name: order.code }).waitFor();
  await orderChip(page).getByText('Camille Durand').waitFor();
  await page.getByRole('heading', { name: /^53,50\s€ attendus – mode choisi : Virement bancaire$/ }).waitFor();
  const rows = (await page.getByRole('table', { name: 'Montants' }).getByRole('row').allInnerTexts()).map(row =>
    row.replace(/\s+/g, ' ').trim(),
  );
  // Rows that do not apply (coupon, points, deposit) are not there.
  expect(rows).toEqual([
    'Sous-total HT 47,39 €',
    'Livraison HT 0,00 €',
    'TVA 6,11 €',
    'Total TTC 53,50 €',
    'Déjà payé 0,00 €',
    'Reste à payer 53,50 €',
  ]);
});

test('A14 a button that is not possible yet says why', async ({ visit }) => {
  const order = await place();
  const { page } = await visit();
  await goToTab(page, order.id, 'recap');
  for (const [name, why] of [
    [
      'Envoyer email de confirmation',
      'L’e-mail de confirmation ne peut être envoyé qu’une fois la commande payée, ou son acompte reçu.',
    ],
    ['Envoyer email de livraison', 'L’e-mail de livraison ne peut être envoyé qu’une fois la commande expédiée.'],
  ]) {
    const button = page.getByRole('button', { name });
    await button.waitFor();
    expect(await button.isDisabled()).toBe(true);
    await page.getByText(why).waitFor();
  }
});

test('A14 the log of e-mails names state and author, and says why one failed', async ({ visit }) => {
  const smtp = await mailbox();
  const order = await place();
  await receive(order);
  await deliver(order, 'SHIPPED');
  await expect.poll(async () => (await mailsOf(order)).every(state => state === 'SENT')).toBe(true);
  const { page } = await visit();
  await goToTab(page, order.id, 'recap');
  const entry = (type: string) => page.getByRole('row').filter({ hasText: order.customer }).filter({ hasText: type });
  await entry('Confirmation de commande').getByText('Automatique').waitFor();
  await entry('Confirmation de commande').getByText('Envoyé', { exact: true }).waitFor();

  smtp.refuse(order.customer);
  await page.getByRole('button', { name: 'Envoyer email de livraison' }).click();
  await sendButton(page).click();
  await entry('Commande envoyée').getByText('Super Admin').waitFor();
  await entry('Commande envoyée').getByText('Le serveur de messagerie a refusé l’adresse du destinataire.').waitFor();
});

test('A9 in English: chosen in the menu, the open screen changes at once', async ({ visit }) => {
  const order = await place();
  const { page } = await visit();
  await goToTab(page, order.id, 'recap');
  await orderChip(page).getByText('En attente de paiement').waitFor();
  await chooseEnglish(page);
  await orderChip(page).getByText('Awaiting payment').waitFor();
  await page.getByRole('combobox', { name: 'Payment method' }).selectOption({ label: 'Cheque' });
  await page.getByRole('button', { name: 'Payment received' }).click();
  await orderChip(page).getByText('Awaiting delivery').waitFor();
  await openTab(page, 'Delivery');
  await page.getByRole('combobox', { name: 'Status' }).selectOption({ label: 'Delivered' });
  await page.getByRole('button', { name: 'Change' }).click();
  await orderChip(page).getByText('Delivered').waitFor();
  // The customer's mails stay in the language of the order.
  const { emails } = await recordOf(order);
  expect(emails.map(email => email.subject)).toContain(`La Petite Papeterie - Validation de commande ${order.code}`);
});
