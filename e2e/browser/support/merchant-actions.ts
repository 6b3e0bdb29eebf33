import type { Locator, Page } from 'playwright-core';

/** The question before a mail is sent: it must name who receives it and its subject. Answers yes. */
export async function confirmSending(page: Page, mail: { recipient: string; subject: string }): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByText(mail.recipient).waitFor();
  await dialog.getByText(mail.subject).waitFor();
  await sendButton(page).click();
  await dialog.waitFor({ state: 'detached' });
}

export const sendButton = (page: Page): Locator =>
  page.getByRole('dialog').getByRole('button', { name: /^(Envoyer|Send)/ });

/** Presses "Imprimer facture" and answers the document that it opens, to the byte. */
export async function printedInvoice(page: Page, name = 'Imprimer facture'): Promise<Buffer> {
  const response = page.context().waitForEvent('response', {
    predicate: candidate => candidate.url().includes('/invoices/') && candidate.ok(),
  });
  await page.getByRole('button', { name }).first().click();
  const { url } = { url: (await response).url() };
  const document = await fetch(url);
  return Buffer.from(await document.arrayBuffer());
}
