import { expect } from 'vitest';
import { paintOf } from './support/contrast';
import { test } from './support/browser-test';
import { confirmSending, printedInvoice } from './support/merchant-actions';
import { listRow, openOrder, openTab, orderChip } from './support/order-screens';
import { place, recordOf } from './support/orders';
import { chooseStore, logIn } from './support/sessions';
import { mailbox, superadmin } from './support/shop';

const site = 'La Petite Papeterie';
const merchant = 'bonjour@petite-papeterie.example';
const day = (date: string) =>
  new Date(date).toLocaleDateString('fr-FR', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Paris',
  });

/** Guide A from step 9 to its end: what a merchant does who has never seen Vendure, and what the mails say. */
test('A9 to A16 the guide’s steps 9 to 16, word for word, in the browser', { timeout: 120_000 }, async ({ visit }) => {
  const smtp = await mailbox();
  // Steps 1 to 8 are the customer's.
  const order = await place({ method: 'cheque' });
  const confirmation = `${site} - Confirmation de commande ${order.code}`;
  await smtp.waitForCount(2, mail => mail.subject === confirmation);

  const { page } = await visit({ loggedIn: false });
  await logIn(page, superadmin);
  await chooseStore(page, 'boutique');

  // 9 – (gestion du magasin / commande / voir liste)
  await page.getByRole('link', { name: 'Commandes' }).first().click();
  const row = listRow(page, order.code);
  await row.getByText('En attente de paiement').waitFor();
  const unpaid = await paintOf(row.getByText('En attente de paiement'));
  expect(unpaid.contrast).toBeGreaterThanOrEqual(4.5);

  // - cliquez sur le numéro de commande
  await openOrder(page, order.code);
  // - onglet « récapitulatif » choisissez chèque et cliquez sur « paiement reçu ».
  await openTab(page, 'Récapitulatif');
  await page.getByRole('combobox', { name: 'Mode de paiement' }).selectOption({ label: 'Chèque' });
  await page.getByRole('textbox', { name: 'Référence' }).fill('0001234');
  await page.getByRole('button', { name: 'Paiement reçu' }).click();

  // 10 – la commande passe en jaune « en attente de livraison »
  await orderChip(page).getByText('En attente de livraison').waitFor();
  await page.getByText('0001234').first().waitFor();
  await expect.poll(() => page.getByRole('button', { name: 'Paiement reçu' }).count()).toBe(0);
  await page.getByRole('link', { name: 'Commandes' }).first().click();
  await row.getByText('En attente de livraison').waitFor();
  const paid = await paintOf(row.getByText('En attente de livraison'));
  expect(paid.background).toBe('#F6C445');
  expect(paid.contrast).toBeGreaterThanOrEqual(4.5);
  expect(paid.background).not.toBe(unpaid.background);

  // - un second mail de validation de commande avec la facture jointe … et la date de livraison attendue
  const validation = `${site} - Validation de commande ${order.code}`;
  await smtp.waitForCount(2, mail => mail.subject === validation);
  const [validated] = smtp.sentTo(order.customer).filter(mail => mail.subject === validation);
  const admin = await recordOf(order);
  const [invoice] = admin.invoices;
  const [attached] = validated?.attachments.filter(file => file.contentType === 'application/pdf') ?? [];
  expect(attached?.fileName).toBe(`${invoice?.number ?? ''}.pdf`);
  expect(attached?.content.subarray(0, 5).toString()).toBe('%PDF-');
  expect(validated?.text).toContain(day(admin.workflow.expectedDeliveryDate ?? ''));
  // - vous recevez une copie de ce email
  expect(smtp.sentTo(merchant).filter(mail => mail.subject === validation)).toHaveLength(1);

  // 12 – retournez sur la commande de votre client « onglet livraison »
  await openOrder(page, order.code);
  await openTab(page, 'Livraison');
  // 13 – spécifiez le statut, exemple : « livré » et cliquez sur « change »
  await page.getByRole('combobox', { name: 'Statut' }).selectOption({ label: 'Livrée' });
  await page.getByRole('button', { name: 'Changer' }).click();
  await orderChip(page).getByText('Livrée').waitFor();
  const sent = `${site} - Commande envoyée (Numéro de commande ${order.code})`;
  expect(smtp.messages.filter(mail => mail.subject === sent)).toEqual([]);

  // 14 – retourner sur l’onglet « récapitulatif » puis cliquer sur le bouton « envoyer email de livraison »
  await openTab(page, 'Récapitulatif');
  await page.getByRole('button', { name: 'Envoyer email de livraison' }).click();
  await confirmSending(page, { recipient: order.customer, subject: sent });

  // 15 – votre client reçoit alors une confirmation par mail intitulée …
  await smtp.waitFor(mail => mail.recipients.includes(order.customer) && mail.subject === sent);

  // 16 – vous pouvez ensuite à loisir ré-imprimer les factures … « imprimer facture »
  const prints = [await printedInvoice(page), await printedInvoice(page)];
  expect(prints[0]?.equals(attached?.content ?? Buffer.alloc(0))).toBe(true);
  expect(prints[1]?.equals(prints[0] ?? Buffer.alloc(0))).toBe(true);

  // NB : le bouton « envoyer email de confirmation », renvoi un mail de validation de commande au client
  await page.getByRole('button', { name: 'Envoyer email de confirmation' }).click();
  await confirmSending(page, { recipient: order.customer, subject: validation });
  const again = await smtp.waitForCount(
    2,
    mail => mail.recipients.includes(order.customer) && mail.subject === validation,
  );
  expect(again[1]?.attachments.map(file => file.fileName)).toContain(attached?.fileName);
});
