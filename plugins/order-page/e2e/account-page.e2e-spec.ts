import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerCustomer } from '../../../e2e/support/shopping';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';

const CHOSEN = 'Retrouvee-2026!';

describe('the links of account mails, where the store has no site', () => {
  let server: ShopServer;
  beforeAll(async () => {
    server = await createShopServer();
  });
  afterAll(() => server.stop());

  async function linkFor(email: string, path: string): Promise<string> {
    const found = new RegExp(`${server.url}/${path}\\?[^\\s"<>)\\]]+`);
    const mail = await server.smtp.waitFor(({ recipients, text }) => recipients.includes(email) && found.test(text));
    return found.exec(mail.text)?.[0] ?? '';
  }

  async function open(link: string, form?: Record<string, string>) {
    const response = await fetch(link, form && { method: 'POST', body: new URLSearchParams(form) });
    return { status: response.status, headers: response.headers, html: await response.text() };
  }

  const askForPassword = (email: string) =>
    server
      .shop('boutique', 'fr')
      .request(`mutation ($email: String!) { requestPasswordReset(emailAddress: $email) { __typename } }`, { email });

  it('a new password is chosen on a page of this server, and one that is refused says why', async () => {
    const email = await registerCustomer(server.shop());
    await askForPassword(email);
    const link = await linkFor(email, 'password-reset');

    const page = await open(link);
    expect(page.status).toBe(200);
    expect(page.html).toContain('<html lang="fr">');
    expect(page.html).toContain('La Petite Papeterie');
    expect(page.html).toContain('<form method="post">');
    expect(page.html).not.toContain('<script');
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect((await open(link.replace('lang=fr', 'lang=en'))).html).toContain('Choose a new password');

    const refused = await open(link, { password: 'court' });
    expect(refused.status).toBe(400);
    expect(refused.html).toContain('Le mot de passe doit avoir au moins 8 caractères.');
    expect(refused.html).not.toContain('court"');

    expect((await open(link, { password: CHOSEN })).html).toContain('Votre mot de passe est enregistré');
    await expect(server.shop().login(email, CHOSEN)).resolves.toBeUndefined();

    const again = await open(link, { password: 'Encore-Une-2026!' });
    expect(again.status).toBe(410);
    expect(again.html).toContain('Ce lien n’est plus valable');
    await expect(server.shop().login(email, CHOSEN)).resolves.toBeUndefined();
  });

  it('an account that the merchant has made is activated when its owner presses the button, with a password', async () => {
    const email = 'invitee@example.com';
    const admin = await server.admin();
    await admin.request(`mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) { __typename } }`, {
      input: { emailAddress: email, firstName: 'Inès', lastName: 'Martin' },
    });
    const link = await linkFor(email, 'verify');
    expect((await open(link)).html).not.toContain('type="password"');
    expect((await open(link, {})).html).toContain('type="password"');
    expect((await open(link, { password: CHOSEN })).status).toBe(200);
    await expect(server.shop().login(email, CHOSEN)).resolves.toBeUndefined();
  });

  it('a new e-mail address is confirmed', async () => {
    const shop = server.shop();
    await registerCustomer(shop, 'ancienne@example.com');
    await shop.request(
      `mutation { requestUpdateCustomerEmailAddress(password: "Camille-2026!", newEmailAddress: "nouvelle@example.com") { __typename } }`,
    );
    const link = await linkFor('nouvelle@example.com', 'verify-email-address-change');
    expect((await open(link)).status).toBe(200);
    expect((await open(link, {})).status).toBe(200);
    await expect(server.shop().login('nouvelle@example.com', 'Camille-2026!')).resolves.toBeUndefined();
  });

  it.each(['password-reset', 'verify', 'verify-email-address-change'])(
    'nothing comes of /%s with a token that nobody was given, or in a store that there is none of',
    async path => {
      const link = `${server.url}/${path}?token=devine&lang=en`;
      for (const token of ['devine', '']) {
        const guessed = await open(`${server.url}/${path}?token=${token}&lang=en&store=boutique`, { password: CHOSEN });
        expect([guessed.status, guessed.html.includes('no longer valid')]).toEqual([410, true]);
      }
      expect((await open(`${link}&store=nulle-part`)).status).toBe(404);
      expect((await open(`${link}&store[]=boutique`, { password: CHOSEN })).status).toBe(410);
    },
  );

  it('lead to the site of a store that has one', async () => {
    const email = await registerCustomer(server.shop());
    const admin = await server.admin();
    const { activeChannel } = await admin.request<{ activeChannel: { id: string } }>(`{ activeChannel { id } }`);
    await admin.request(`mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { __typename } }`, {
      input: { id: activeChannel.id, customFields: { siteUrl: 'https://papeterie.example/' } },
    });
    await askForPassword(email);
    const mail = await server.smtp.waitFor(
      ({ recipients, text }) => recipients[0] === email && text.includes('token='),
    );
    expect(mail.text).toMatch(/https:\/\/papeterie\.example\/password-reset\?token=[\w%-]+(?![\w%&-])/);
  });
});
