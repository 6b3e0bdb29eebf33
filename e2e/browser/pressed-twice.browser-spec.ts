import { expect } from 'vitest';
import { test } from './support/browser-test';
import { sendButton } from './support/merchant-actions';
import { goToTab, orderChip } from './support/order-screens';
import { deliver, mailsOf, place, receive, recordOf } from './support/orders';
import { mailbox } from './support/shop';

test('A9 Paiement reçu pressed twice is one payment, one invoice and one mail', async ({ visit }) => {
  const smtp = await mailbox();
  const order = await place();
  const { page } = await visit();
  await goToTab(page, order.id, 'recap');
  await page.getByRole('button', { name: 'Paiement reçu' }).dblclick();
  await orderChip(page).getByText('En attente de livraison').waitFor();

  await smtp.waitForCount(2, mail => mail.subject.endsWith(`Validation de commande ${order.code}`));
  await expect.poll(() => mailsOf(order, 'ORDER_VALIDATION')).toEqual(['SENT', 'SENT']);
  const { orderPayments, invoices } = await recordOf(order);
  expect(orderPayments).toMatchObject([{ method: 'cheque', amount: order.totalWithTax, awaited: false }]);
  expect(invoices).toHaveLength(1);
  expect(smtp.sentTo(order.customer).filter(mail => mail.subject.includes('Validation'))).toHaveLength(1);
});

test('A9 Paiement reçu in two windows at once is one payment, and both windows show it', async ({ visit }) => {
  const order = await place();
  const windows = [await visit(), await visit()];
  for (const { page } of windows) await goToTab(page, order.id, 'recap');
  const buttons = windows.map(({ page }) => page.getByRole('button', { name: 'Paiement reçu' }));
  for (const button of buttons) await button.waitFor();
  await Promise.all(buttons.map(button => button.click()));
  for (const { page } of windows) await orderChip(page).getByText('En attente de livraison').waitFor();
  await expect.poll(() => mailsOf(order, 'ORDER_VALIDATION')).toEqual(['SENT', 'SENT']);
  const { orderPayments, invoices } = await recordOf(order);
  expect(orderPayments).toMatchObject([{ amount: order.totalWithTax, awaited: false }]);
  expect(invoices).toHaveLength(1);
});

test('A14, A16 the e-mail buttons pressed twice send one mail each', async ({ visit }) => {
  const smtp = await mailbox();
  const order = await place();
  await receive(order);
  await deliver(order, 'SHIPPED');
  await expect.poll(() => mailsOf(order, 'ORDER_VALIDATION')).toEqual(['SENT', 'SENT']);
  const { page } = await visit();
  await goToTab(page, order.id, 'recap');

  await page.getByRole('button', { name: 'Envoyer email de livraison' }).click();
  await sendButton(page).dblclick();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expect.poll(() => mailsOf(order, 'ORDER_SHIPPED')).toEqual(['SENT']);

  await page.getByRole('button', { name: 'Envoyer email de confirmation' }).click();
  await sendButton(page).dblclick();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const validation = `Validation de commande ${order.code}`;
  await smtp.waitForCount(2, mail => mail.recipients.includes(order.customer) && mail.subject.endsWith(validation));
  await expect.poll(async () => (await mailsOf(order)).every(state => state === 'SENT')).toBe(true);

  const received = smtp.sentTo(order.customer).map(mail => mail.subject);
  expect(received.filter(subject => subject.includes('Commande envoyée'))).toHaveLength(1);
  expect(received.filter(subject => subject.endsWith(validation))).toHaveLength(2);
});
