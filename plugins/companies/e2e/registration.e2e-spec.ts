import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { addItem } from '../../../e2e/support/shopping';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';

const PASSWORD = 'Camille-2026!';
const REGISTER = `mutation ($input: RegisterCustomerInput!) { registerCustomerAccount(input: $input) {
  __typename ... on ErrorResult { errorCode message } } }`;
const MINE = `{ activeCustomer { company { name } requestedCompanyName customFields { companyName } } }`;

interface Mine {
  activeCustomer: { company: { name: string } | null; requestedCompanyName: string | null };
}
interface Seen {
  id: string;
  company: { id: string; name: string } | null;
  requestedCompanyName: string | null;
}

async function register(shop: GraphqlClient, emailAddress: string, companyName?: string, lastName = 'Durand') {
  const input = { emailAddress, firstName: 'Camille', lastName, password: PASSWORD };
  const { registerCustomerAccount } = await shop.request<{ registerCustomerAccount: { __typename: string } }>(
    REGISTER,
    { input: { ...input, ...(companyName !== undefined && { customFields: { companyName } }) } },
  );
  return registerCustomerAccount.__typename;
}

async function seenBy(admin: GraphqlClient, emailAddress: string): Promise<Seen> {
  const { customers } = await admin.request<{ customers: { items: Seen[] } }>(
    `query ($email: String!) { customers(options: { filter: { emailAddress: { eq: $email } } }) {
      items { id company { id name } requestedCompanyName } } }`,
    { email: emailAddress },
  );
  return customers.items[0];
}

async function companiesOfName(admin: GraphqlClient, name: string): Promise<{ id: string; name: string }[]> {
  const { companies } = await admin.request<{ companies: { items: { id: string; name: string }[] } }>(
    `query ($search: String) { companies(search: $search) { items { id name } } }`,
    { search: name },
  );
  return companies.items;
}

describe('B18 registration for a company', () => {
  let server: ShopServer;
  let admin: GraphqlClient;
  beforeAll(async () => {
    server = await createShopServer();
    admin = await server.admin('company-store');
  });
  afterAll(() => server.stop());

  it('makes a new company and links it at once, while a cart is being filled', async () => {
    const shop = server.shop('company-store');
    await addItem(shop, 50);
    expect(await register(shop, 'ana@cafe-ete.example', '  Café  de l’Été ')).toBe('Success');
    await shop.login('ana@cafe-ete.example', PASSWORD);
    const { activeCustomer } = await shop.request<Mine>(MINE);
    expect(activeCustomer).toEqual({
      company: { name: 'Café de l’Été' },
      requestedCompanyName: null,
      customFields: { companyName: '  Café  de l’Été ' },
    });
    const { activeOrder } = await shop.request<{ activeOrder: { totalQuantity: number } }>(
      `{ activeOrder { totalQuantity } }`,
    );
    expect(activeOrder.totalQuantity).toBe(50);
    expect((await seenBy(admin, 'ana@cafe-ete.example')).company?.name).toBe('Café de l’Été');
  });

  it('asks for a company that is there, whatever its case, accents and spaces, until an administrator confirms', async () => {
    const shop = server.shop('company-store');
    await register(shop, 'bo@cafe-ete.example', 'CAFE DE L’ETE');
    await shop.login('bo@cafe-ete.example', PASSWORD);
    const waiting = { company: null, requestedCompanyName: 'CAFE DE L’ETE' };
    expect((await shop.request<Mine>(MINE)).activeCustomer).toMatchObject(waiting);
    const customer = await seenBy(admin, 'bo@cafe-ete.example');
    expect(customer).toMatchObject(waiting);

    const { companyRequests } = await admin.request<{
      companyRequests: {
        totalItems: number;
        items: {
          requestedName: string;
          customer: { emailAddress: string };
          matchingCompany: { id: string; name: string };
        }[];
      };
    }>(`{ companyRequests { totalItems items {
      requestedName customer { emailAddress } matchingCompany { id name } currentCompany { id } } } }`);
    expect(companyRequests.totalItems).toBe(1);
    expect(companyRequests.items[0]).toMatchObject({
      requestedName: 'CAFE DE L’ETE',
      customer: { emailAddress: 'bo@cafe-ete.example' },
      matchingCompany: { name: 'Café de l’Été' },
      currentCompany: null,
    });
    const waitingFor = async (customerId: string) =>
      (
        await admin.request<{ companyRequests: { totalItems: number } }>(
          `query ($customerId: ID) { companyRequests(customerId: $customerId) { totalItems } }`,
          { customerId },
        )
      ).companyRequests.totalItems;
    const neighbour = await seenBy(admin, 'ana@cafe-ete.example');
    expect([await waitingFor(customer.id), await waitingFor(neighbour.id)]).toEqual([1, 0]);

    await admin.request(
      `mutation ($customerId: ID!, $companyId: ID) { setCustomerCompany(customerId: $customerId, companyId: $companyId) { id } }`,
      { customerId: customer.id, companyId: companyRequests.items[0].matchingCompany.id },
    );
    expect((await shop.request<Mine>(MINE)).activeCustomer).toMatchObject({
      company: { name: 'Café de l’Été' },
      requestedCompanyName: null,
    });
    expect(await companiesOfName(admin, 'cafe de l’ete')).toHaveLength(1);
  });

  it('tells the accounts address of the store, and of no other one', async () => {
    const toAccounts = (subject: string) => (mail: { recipients: string[]; text: string }) =>
      mail.recipients.includes('accounts@company-store.example') && mail.text.includes(subject);
    const made = await server.smtp.waitFor(toAccounts('ana@cafe-ete.example'));
    expect(made.subject).toBe('Company Store - New customer account');
    expect(made.text).toContain('Company: Café de l’Été (new)');
    const asked = await server.smtp.waitFor(toAccounts('bo@cafe-ete.example'));
    expect(asked.text).toContain('Company asked for: CAFE DE L’ETE.');
    expect(server.smtp.messages.every(mail => !mail.recipients.join().includes('petite-papeterie'))).toBe(true);
  });

  it('makes one company of ten people who name the same one at once', async () => {
    const people = Array.from({ length: 10 }, (_, index) => `person-${index}@dix.example`);
    await Promise.all(people.map(email => register(server.shop('company-store'), email, 'Les Dix')));
    expect(await companiesOfName(admin, 'les dix')).toHaveLength(1);
    const seen = await Promise.all(people.map(email => seenBy(admin, email)));
    expect(seen.filter(({ company }) => company?.name === 'Les Dix')).toHaveLength(1);
    expect(seen.filter(({ requestedCompanyName }) => requestedCompanyName === 'Les Dix')).toHaveLength(9);
  });

  it('leaves the company of an account alone when somebody registers with its address again', async () => {
    const before = server.smtp.messages.length;
    expect(await register(server.shop('company-store'), 'ANA@cafe-ete.example', 'Intrus & Cie')).toBe('Success');
    expect(await companiesOfName(admin, 'intrus')).toHaveLength(0);
    expect(await seenBy(admin, 'ana@cafe-ete.example')).toMatchObject({
      company: { name: 'Café de l’Été' },
      requestedCompanyName: null,
    });
    expect(server.smtp.messages.slice(before).filter(mail => mail.text.includes('ana@'))).toEqual([]);
  });

  it('opens an account without a company too', async () => {
    const shop = server.shop();
    await register(shop, 'sans@example.com');
    await shop.login('sans@example.com', PASSWORD);
    expect((await shop.request<Mine>(MINE)).activeCustomer).toMatchObject({
      company: null,
      requestedCompanyName: null,
    });
    const mail = await server.smtp.waitFor(m => m.recipients.includes('comptabilite@petite-papeterie.example'));
    expect(mail.subject).toBe('La Petite Papeterie - Nouveau compte client');
    expect(mail.text).toContain('Camille Durand a ouvert un compte sur La Petite Papeterie.');
  });

  it('waits with the company until an address that a record has is verified', async () => {
    await admin.request(`mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) { __typename } }`, {
      input: { emailAddress: 'known@example.com', firstName: 'K', lastName: 'N' },
    });
    const invitation = await server.smtp.waitFor(m => m.recipients.includes('known@example.com'));
    await register(server.shop('company-store'), 'known@example.com', 'Verified Only');
    expect(await companiesOfName(admin, 'verified only')).toHaveLength(0);
    expect(invitation.text).toMatch(/token=/);
  });

  it('shows tags, emoji and accents of names as what they are', async () => {
    const name = '<script>alert(1)</script> Zoë & Łukasz 🚲';
    const shop = server.shop('company-store');
    await register(shop, 'Zoe+Shop@Example.com', name, '<b>Zoë</b>');
    await shop.login('zoe+shop@example.com', PASSWORD);
    expect((await shop.request<Mine>(MINE)).activeCustomer.company?.name).toBe(name);
    const mail = await server.smtp.waitFor(m => m.text.toLowerCase().includes('zoe+shop@example.com'));
    expect(mail.html).not.toContain('<script>alert');
    expect(mail.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(mail.text).toContain(`Company: ${name} (new)`);
  });

  it('refuses a company name that nobody can read', async () => {
    const { errors } = await server.shop('company-store', 'fr').raw(REGISTER, {
      input: { emailAddress: 'vide@example.com', password: PASSWORD, customFields: { companyName: ' \u200b ' } },
    });
    expect(errors?.[0].message).toBe('Le nom de la société est un texte de 1 à 200 caractères.');
  });

  it('asks again when a customer names another company later, and never links by itself', async () => {
    const shop = server.shop('company-store');
    await shop.login('ana@cafe-ete.example', PASSWORD);
    const rename = (companyName: string) =>
      shop.request(`mutation ($input: UpdateCustomerInput!) { updateCustomer(input: $input) { id } }`, {
        input: { customFields: { companyName } },
      });
    await rename('Une Autre');
    expect((await shop.request<Mine>(MINE)).activeCustomer).toMatchObject({
      company: { name: 'Café de l’Été' },
      requestedCompanyName: 'Une Autre',
    });
    expect(await companiesOfName(admin, 'une autre')).toHaveLength(0);
    await rename('café de l’été');
    expect((await shop.request<Mine>(MINE)).activeCustomer.requestedCompanyName).toBeNull();
  });

  it('keeps the companies of two stores apart', async () => {
    const shop = server.shop('boutique');
    await register(shop, 'ici@example.com', 'Les Dix');
    await shop.login('ici@example.com', PASSWORD);
    expect((await shop.request<Mine>(MINE)).activeCustomer.company?.name).toBe('Les Dix');
    const elsewhere = server.shop('company-store');
    await elsewhere.login('ici@example.com', PASSWORD);
    expect((await elsewhere.request<Mine>(MINE)).activeCustomer.company).toBeNull();
    expect(await companiesOfName(await server.admin('boutique'), 'les dix')).toHaveLength(1);
  });
});
