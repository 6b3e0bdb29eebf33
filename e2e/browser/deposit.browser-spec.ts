import { expect } from 'vitest';
import { addItem, pay, registerCustomer, setDelivery, toPayment } from '../support/shopping';
import { test } from './support/browser-test';
import { goToTab, orderChip } from './support/order-screens';
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
