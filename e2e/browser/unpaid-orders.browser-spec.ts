import { expect } from 'vitest';
import { seriousViolations } from './support/accessibility';
import { parisDayInWords } from '../support/paris-days';
import { test } from './support/browser-test';
import { overflowOf } from './support/layout';
import { sendButton } from './support/merchant-actions';
import { goToTab } from './support/order-screens';
import { mailsOf, place } from './support/orders';
import { mailbox } from './support/shop';
import { openStoreSettings } from './support/store-screens';
import { changeSettings, settingOf } from './support/stores';

test('C5 reminders and cancellation: set by the merchant, shown on the order, paused and sent by hand', async ({
  visit,
}) => {
  const smtp = await mailbox();
  const { page } = await visit({ width: 1024, height: 768 });
  await openStoreSettings(page);
  await page.getByRole('tab', { name: 'Paiements' }).click();
  await page.getByRole('spinbutton', { name: 'Rappel de paiement (jours)' }).fill('7');
  await page.getByRole('spinbutton', { name: 'Annulation des commandes impayées (jours)' }).fill('15');
  await page.getByRole('button', { name: 'Mettre à jour' }).click();
  await expect.poll(() => settingOf('boutique', 'unpaidCancellationDays')).toBe(15);
  expect(await settingOf('boutique', 'paymentReminderDays')).toBe(7);

  const order = await place({ method: 'bank-transfer' });
  await goToTab(page, order.id, 'recap');
  await page.getByText(`Prochain rappel au client le ${parisDayInWords(7, 'long')}.`).waitFor();
  const cancellation = page.getByText(
    `Sans paiement d’ici le ${parisDayInWords(15, 'long')}, dernier jour annoncé au client, la commande sera annulée le ${parisDayInWords(19, 'long')}.`,
  );
  await cancellation.waitFor();
  expect(await overflowOf(page)).toBe(0);
  expect(await seriousViolations(page, ['shop-recap-tab'])).toEqual([]);

  await page.getByRole('button', { name: 'Suspendre' }).click();
  await page.getByText('Ni rappel ni annulation automatique pour cette commande.').waitFor();
  await cancellation.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Reprendre' }).click();
  await cancellation.waitFor();

  await page.getByRole('button', { name: 'Envoyer un rappel de paiement' }).click();
  await page.getByText(`Rappel de paiement (commande ${order.code})`).waitFor();
  await sendButton(page).click();
  await expect.poll(() => mailsOf(order, 'PAYMENT_REMINDER')).toEqual(['SENT']);
  await page.getByText('1 rappel envoyé.').waitFor();
  const mail = await smtp.waitFor(
    ({ subject }) => subject === `La Petite Papeterie - Rappel de paiement (commande ${order.code})`,
  );
  expect(mail.recipients).toEqual([order.customer]);
  await changeSettings('boutique', { paymentReminderDays: null, unpaidCancellationDays: null });
});
