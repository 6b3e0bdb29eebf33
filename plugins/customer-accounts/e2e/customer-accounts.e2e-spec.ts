import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';
import { uploadFile } from '../../../e2e/support/upload-file';

const PREVIEW = `mutation ($file: Upload!) { previewCustomerImport(file: $file) {
  id state lines newCustomers knownCustomers problemCount problems { line message } processed created } }`;
const START = `mutation ($id: ID!, $invite: Boolean!) { startCustomerImport(id: $id, invite: $invite) { state } }`;
const CREATE = `mutation ($input: CreateCustomerAccountInput!) { createCustomerAccount(input: $input) {
  __typename ... on Customer { id emailAddress company { name } groups { name } user { verified } }
  ... on ErrorResult { errorCode } } }`;

interface Import {
  id: string;
  state: string;
  processed: number;
  created: number;
}

describe('B20 accounts that an administrator makes', () => {
  let server: ShopServer;
  let admin: GraphqlClient;
  beforeAll(async () => {
    server = await createShopServer();
    admin = await server.admin('company-store');
    admin.languageCode = 'fr';
    await admin.request(`mutation { createCustomerGroup(input: { name: "VIP" }) { id } }`);
  });
  afterAll(() => server.stop());

  const create = async (input: object) =>
    (await admin.request<{ createCustomerAccount: Record<string, unknown> }>(CREATE, { input })).createCustomerAccount;
  const preview = async (content: string | Buffer) => {
    const answer = await uploadFile<{ previewCustomerImport: Import }>(
      admin,
      PREVIEW,
      Buffer.from(content as string),
      'clients.csv',
    );
    return answer.data!.previewCustomerImport;
  };
  const importOf = async (id: string) =>
    (
      await admin.request<{ customerImport: Import & { error: string | null } }>(
        `query ($id: ID!) { customerImport(id: $id) { state processed created error } }`,
        { id },
      )
    ).customerImport;
  const taken = async (id: string, timeout = 30_000) => {
    await expect.poll(async () => (await importOf(id)).state, { timeout }).toBe('DONE');
    return importOf(id);
  };
  const customer = async (emailAddress: string) =>
    (
      await admin.request<{ customers: { items: Record<string, unknown>[] } }>(
        `query ($email: String!) { customers(options: { filter: { emailAddress: { eq: $email } } }) {
          items { firstName lastName phoneNumber company { name } groups { name } user { verified } } } }`,
        { email: emailAddress },
      )
    ).customers.items;

  it('has a company and groups, and gets no mail unless invited', async () => {
    const { createCompany } = await admin.request<{ createCompany: { id: string } }>(
      `mutation { createCompany(input: { name: "Globex" }) { id } }`,
    );
    const { customerGroups } = await admin.request<{ customerGroups: { items: { id: string }[] } }>(
      `{ customerGroups { items { id } } }`,
    );
    const person = { firstName: 'Hank', lastName: 'Scorpio', companyId: createCompany.id, invite: false };
    const customerGroupIds = [customerGroups.items[0].id];
    const made = await create({ ...person, emailAddress: 'Hank@globex.example', customerGroupIds });
    expect(made).toMatchObject({
      emailAddress: 'hank@globex.example',
      company: { name: 'Globex' },
      groups: [{ name: 'VIP' }],
      user: null,
    });
    expect(await create({ ...person, emailAddress: 'hank@globex.example' })).toEqual({
      __typename: 'EmailAddressConflictError',
      errorCode: 'EMAIL_ADDRESS_CONFLICT_ERROR',
    });
    expect(server.smtp.sentTo('hank@globex.example')).toEqual([]);

    const invite = `mutation ($ids: [ID!]!) { inviteCustomers(customerIds: $ids) }`;
    expect(await admin.request(invite, { ids: [made.id] })).toEqual({ inviteCustomers: 1 });
    const mail = await server.smtp.waitFor(({ recipients }) => recipients.includes('hank@globex.example'));
    const token = decodeURIComponent(/token=([^\s"&)\]]+)/.exec(mail.text)![1]);
    const shop = server.shop('company-store');
    const { verifyCustomerAccount } = await shop.request<{ verifyCustomerAccount: { __typename: string } }>(
      `mutation ($token: String!) { verifyCustomerAccount(token: $token, password: "Scorpio-2026!") { __typename } }`,
      { token },
    );
    expect(verifyCustomerAccount.__typename).toBe('CurrentUser');
    expect(await shop.request(`{ activeCustomer { company { name } } }`)).toEqual({
      activeCustomer: { company: { name: 'Globex' } },
    });
    expect(await admin.request(invite, { ids: [made.id] })).toEqual({ inviteCustomers: 0 });
  });

  it.each([
    [{ emailAddress: 'hank at globex' }, 'emailAddress', 'Adresse e-mail : n’est pas une adresse e-mail valide.'],
    [{ lastName: '' }, 'lastName', 'Nom : ne peut pas être vide.'],
    [{ firstName: 'Hank\r\nBcc: all@example.com' }, 'firstName', 'Prénom : doit tenir sur une seule ligne.'],
  ])('%o is refused at its field, and nothing is made', async (wrong, field, message) => {
    const input = { firstName: 'H', lastName: 'S', emailAddress: 'wrong@globex.example', invite: true, ...wrong };
    const { errors } = await admin.raw(CREATE, { input });
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'USER_INPUT_ERROR', field } });
    expect(await customer(input.emailAddress)).toEqual([]);
  });

  it('keep plus and capitals of an address apart as mail does: one account for each box', async () => {
    const person = { firstName: 'Marge', lastName: 'Été', invite: false };
    expect(await create({ ...person, emailAddress: 'Marge+Shop@Example.com' })).toMatchObject({
      emailAddress: 'marge+shop@example.com',
    });
    expect(await create({ ...person, emailAddress: 'MARGE+shop@example.com' })).toMatchObject({
      __typename: 'EmailAddressConflictError',
    });
    expect(await create({ ...person, emailAddress: 'marge@example.com' })).toMatchObject({ __typename: 'Customer' });
  });

  it('come from a file that is looked through first, line by line', async () => {
    const found = await preview(
      [
        '\ufeffPrénom;Nom;E-mail;Téléphone;Société;Groupes',
        'Zoé;Été;zoe@file.example;0102;Acme;VIP',
        'Sans;Adresse;nulle part;;;',
        'Hank;Changé;hank@globex.example;;;',
        'Deux;Fois;ZOE@file.example;;;',
        '<script>;Ł 🚲;script+1@file.example;;ACME;Inconnu',
      ].join('\r\n'),
    );
    expect(found).toMatchObject({
      state: 'READY',
      lines: 5,
      newCustomers: 1,
      knownCustomers: 1,
      problemCount: 3,
      problems: [
        { line: 3, message: '« nulle part » n’est pas une adresse e-mail.' },
        { line: 5, message: 'zoe@file.example est déjà plus haut dans le fichier.' },
        { line: 6, message: 'Il n’y a pas de groupe « Inconnu ».' },
      ],
    });
    expect(await customer('zoe@file.example')).toEqual([]);
    await Promise.all([1, 2, 3].map(() => admin.request(START, { id: found.id, invite: false })));
    expect(await taken(found.id)).toEqual({ state: 'DONE', processed: 2, created: 1, error: null });
    expect(await customer('zoe@file.example')).toEqual([
      {
        firstName: 'Zoé',
        lastName: 'Été',
        phoneNumber: '0102',
        company: { name: 'Acme' },
        groups: [{ name: 'VIP' }],
        user: null,
      },
    ]);
    expect(await customer('hank@globex.example')).toMatchObject([{ lastName: 'Changé', company: { name: 'Globex' } }]);
    expect(server.smtp.sentTo('zoe@file.example')).toEqual([]);
  });

  it('change nothing when the same file comes again, and mail those who are new when asked to', async () => {
    const file = 'email,first name,company\nzoe@file.example,Zoé,Acme\ninvitee@file.example,Ina,ACME\n';
    const first = await preview(file);
    await admin.request(START, { id: first.id, invite: true });
    expect(await taken(first.id)).toMatchObject({ processed: 2, created: 1 });
    await server.smtp.waitFor(({ recipients }) => recipients.includes('invitee@file.example'));
    const again = await preview(file);
    expect(again).toMatchObject({ newCustomers: 0, knownCustomers: 2 });
    await admin.request(START, { id: again.id, invite: true });
    expect(await taken(again.id)).toMatchObject({ created: 0 });
    const { companies } = await admin.request<{ companies: { totalItems: number } }>(
      `{ companies(search: "acme") { totalItems items { customers { totalItems } } } }`,
    );
    expect(companies).toEqual({ totalItems: 1, items: [{ customers: { totalItems: 2 } }] });
    const { customerImports } = await admin.request<{ customerImports: object[] }>(
      `{ customerImports { id fileName state processed } }`,
    );
    expect(customerImports.slice(0, 2)).toEqual([
      { id: again.id, fileName: 'clients.csv', state: 'DONE', processed: 2 },
      { id: first.id, fileName: 'clients.csv', state: 'DONE', processed: 2 },
    ]);
    expect(server.smtp.sentTo('invitee@file.example')).toHaveLength(1);
    expect(server.smtp.sentTo('zoe@file.example')).toEqual([]);
  });

  it('are refused as a file that is none', async () => {
    expect(await preview('nom;prénom\nA;B')).toMatchObject({
      lines: 1,
      problems: [{ line: 1, message: 'Aucune colonne « e-mail » dans la première ligne.' }],
    });
  });

  it('come by the 50,000, with progress', async () => {
    const lines = Array.from(
      { length: 50_000 },
      (_, n) => `p${n}@mille.example;Prénom ${n};Nom ${n};Société ${n % 40}`,
    );
    const found = await preview(['email;prénom;nom;société', ...lines].join('\n'));
    expect(found).toMatchObject({ lines: 50_000, newCustomers: 50_000, problemCount: 0 });
    await admin.request(START, { id: found.id, invite: false });
    await expect.poll(async () => (await importOf(found.id)).processed, { timeout: 60_000 }).toBeGreaterThan(0);
    expect(await taken(found.id, 400_000)).toEqual({
      state: 'DONE',
      processed: 50_000,
      created: 50_000,
      error: null,
    });
    const { companies } = await admin.request<{ companies: { items: { customers: { totalItems: number } }[] } }>(
      `{ companies(search: "societe 7") { items { name customers { totalItems } } } }`,
    );
    expect(companies.items).toEqual([{ name: 'Société 7', customers: { totalItems: 1250 } }]);
  }, 500_000);
});
