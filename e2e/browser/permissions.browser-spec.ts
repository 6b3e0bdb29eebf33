import { expect } from 'vitest';
import { CHANGE_DELIVERY, MARK_RECEIVED } from '../support/shopping';
import { test } from './support/browser-test';
import { goToTab, listRow, openOrderList, orderChip } from './support/order-screens';
import { deliver, place, receive } from './support/orders';
import { createAdministrator } from './support/people';
import { shopServer } from './support/shop';

test('A9, A13, A14, A16 an administrator without the permission sees no button, and the API refuses', async ({
  visit,
}) => {
  const reader = await createAdministrator('boutique', ['ReadOrder']);
  const unpaid = await place();
  const shipped = await place();
  await receive(shipped);
  await deliver(shipped, 'SHIPPED');
  const { page } = await visit({ ...reader });

  await goToTab(page, unpaid.id, 'recap');
  await orderChip(page).getByText('En attente de paiement').waitFor();
  await expect.poll(() => page.getByRole('heading', { name: /Paiement/ }).count()).toBeGreaterThan(0);
  for (const name of ['Paiement reçu', 'Envoyer email de confirmation', 'Envoyer email de livraison']) {
    expect(await page.getByRole('button', { name }).count()).toBe(0);
  }
  await goToTab(page, shipped.id, 'recap');
  await orderChip(page).getByText('Expédiée').waitFor();
  // Reading an invoice is part of reading an order.
  await page.getByRole('button', { name: 'Imprimer facture' }).waitFor();
  for (const name of ['Paiement reçu', 'Envoyer email de confirmation', 'Envoyer email de livraison']) {
    expect(await page.getByRole('button', { name }).count()).toBe(0);
  }
  await goToTab(page, shipped.id, 'delivery');
  await orderChip(page).getByText('Expédiée').waitFor();
  expect(await page.getByRole('button', { name: 'Changer' }).count()).toBe(0);

  const client = await shopServer.admin('boutique', reader);
  const forbidden = { codes: ['FORBIDDEN'] };
  const input = { orderId: unpaid.id };
  await expect(client.request(MARK_RECEIVED, { input: { ...input, method: 'cheque' } })).rejects.toMatchObject(
    forbidden,
  );
  await expect(client.request(CHANGE_DELIVERY, { input: { ...input, status: 'SHIPPED' } })).rejects.toMatchObject(
    forbidden,
  );
  for (const mutation of ['sendConfirmationEmail', 'sendDeliveryEmail']) {
    const send = client.request(`mutation ($id: ID!) { ${mutation}(orderId: $id) { __typename } }`, { id: shipped.id });
    await expect(send).rejects.toMatchObject(forbidden);
  }
});

test('an administrator of another store does not find the order', async ({ visit }) => {
  const order = await place();
  const neighbour = await createAdministrator('company-store', [
    'ReadOrder',
    'UpdateOrder',
    'MarkPaymentReceived',
    'ManageDelivery',
    'SendOrderEmail',
  ]);
  const { page } = await visit({ ...neighbour, channel: 'company-store' });
  await openOrderList(page);
  // The list is there: its rows, or that it has none.
  await page
    .locator('vdr-data-table-2 tbody')
    .getByText(/^CS-\d+$|Aucune commande ici/)
    .first()
    .waitFor();
  expect(await listRow(page, order.code).count()).toBe(0);

  // By its address it is not there either.
  for (const tab of ['recap', 'delivery'] as const) {
    await goToTab(page, order.id, tab);
    await page.getByText('Cette commande n’existe pas, ou n’appartient pas à cette boutique.').waitFor();
    expect(await page.getByText(order.code).count()).toBe(0);
  }

  const client = await shopServer.admin('company-store', neighbour);
  const answer = await client.raw(MARK_RECEIVED, { input: { orderId: order.id, method: 'cheque' } });
  expect(answer.errors?.[0]?.extensions?.code).toBe('ENTITY_NOT_FOUND');
});
