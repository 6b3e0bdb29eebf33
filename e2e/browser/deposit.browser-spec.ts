import { expect } from 'vitest';
import { addItem, pay, registerCustomer, setDelivery, toPayment } from '../support/shopping';
import { test } from './support/browser-test';
import { goToTab, orderChip } from './support/order-screens';
import { accountOf, customerWith } from './support/points';
import { shopServer } from './support/shop';

interface Emails {
  order: { emails: { type: string; state: string }[] };
}

const money = (text: string) => text.replace(/\s+/g, ' ').trim();

test('B15 deposit, request for the balance and balance, from Récapitulatif', async ({ visit }) => {
  const shop = shopServer.shop('company-store', 'fr');
  await registerCustomer(shop);
  await addItem(shop, 50, 'TUMB-450');
  await setDelivery(shop, 'US');
  await toPayment(shop);
  const order = await pay(shop, 'bank-transfer');

  const { page } = await visit({ channel: 'company-store' });
  await goToTab(page, order.id, 'recap');
  await orderChip(page).getByText('En attente de paiement').waitFor();
  const deposit = page.getByRole('group', {
    name: /^Acompte : 217,77\s\$US attendus – mode choisi : Virement bancaire$/,
  });
  const balance = page.getByRole('group', { name: /^Solde : 217,76\s\$US attendus$/ });
  await balance.waitFor();
  const rows = await page.getByRole('table', { name: 'Montants' }).getByRole('row').allInnerTexts();
  expect(rows.map(money)).toContain('Acompte demandé 217,77 $US');
  const ask = page.getByRole('button', { name: 'Demander le solde' });
  await page.getByText('Le solde ne peut être demandé qu’une fois l’acompte reçu.').waitFor();

  await deposit.getByRole('button', { name: 'Paiement reçu' }).click();
  await orderChip(page).getByText('Acompte reçu, solde attendu').waitFor();
  await ask.click();
  await page.getByText(`Solde à régler (commande ${order.code})`).waitFor();
  await page.getByRole('button', { name: 'Envoyer', exact: true }).click();
  const admin = await shopServer.admin('company-store');
  await expect
    .poll(async () => {
      const query = `query ($id: ID!) { order(id: $id) { emails { type state } } }`;
      return (await admin.request<Emails>(query, { id: order.id })).order.emails;
    })
    .toContainEqual({ type: 'BALANCE_REQUEST', state: 'SENT' });

  await balance.getByRole('button', { name: 'Paiement reçu' }).click();
  await orderChip(page).getByText('En attente de livraison').waitFor();
  await ask.waitFor({ state: 'detached' });
});

test('C1 a part of an order goes back by points, deposit and balance: said before, done once', async ({ visit }) => {
  const customer = await customerWith(30);
  await addItem(customer.shop, 50, 'TUMB-450');
  await setDelivery(customer.shop, 'US');
  await toPayment(customer.shop);
  await customer.shop.request('mutation { applyPoints(points: 23) { __typename } }');
  const order = await pay(customer.shop, 'cheque');
  const admin = await shopServer.admin('company-store');
  const { page } = await visit({ channel: 'company-store' });
  for (const part of ['Acompte', 'Solde']) {
    await goToTab(page, order.id, 'recap');
    const awaited = page.getByRole('group', { name: new RegExp(`^${part} : `) });
    await awaited.getByRole('button', { name: 'Paiement reçu' }).click();
    await page.getByText('Le paiement est enregistré.').waitFor();
  }
  await page.getByRole('button', { name: 'Rembourser une partie…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/435,53\s\$US au plus/).waitFor();
  const refund = dialog.getByRole('button', { name: 'Rembourser', exact: true });
  const amount = dialog.getByRole('textbox', { name: 'Montant à rembourser (USD)' });
  await amount.fill('435,54');
  await dialog.getByText(/Il ne reste que 435,53\s\$US à rembourser/).waitFor();
  await amount.fill('30');
  await dialog.getByText(/Points : 2 points \(2,00\s\$US\)/).waitFor();
  await dialog.getByText(/Chèque : 14,00\s\$US \(acompte\)/).waitFor();
  await dialog.getByText(/Chèque : 14,00\s\$US \(solde\)/).waitFor();
  expect(await refund.isDisabled()).toBe(true);
  await dialog.getByRole('textbox', { name: 'Motif' }).fill('Impression décalée');
  await refund.dblclick();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Le remboursement est enregistré : ce qui reste à faire à la main est ci-dessous.').waitFor();
  expect(await page.getByRole('heading', { name: /^Remboursement à faire : 14,00\s\$US/ }).count()).toBe(2);
  expect((await accountOf(customer)).balance).toBe(9);
  const { order: found } = await admin.request<{ order: { payments: { refunds: { total: number }[] }[] } }>(
    `query ($id: ID!) { order(id: $id) { payments { refunds { total } } } }`,
    { id: order.id },
  );
  const totals = found.payments.flatMap(({ refunds }) => refunds.map(({ total }) => total));
  expect(totals.sort((a, b) => a - b)).toEqual([200, 1400, 1400]);
});
