import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { placeOrder } from '../../../e2e/support/shopping';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';

const CREATE = `mutation ($input: CreateCompanyInput!) { createCompany(input: $input) {
  id name registrationNumber vatNumber emailAddress store { name } possibleDuplicates { name } } }`;
const UPDATE = `mutation ($input: UpdateCompanyInput!) { updateCompany(input: $input) { id name phoneNumber notes } }`;
const LIST = `query ($options: CompanyListOptions, $search: String) {
  companies(options: $options, search: $search) { totalItems items { id name } } }`;
const LINK = `mutation ($customerId: ID!, $companyId: ID) { setCustomerCompany(customerId: $customerId, companyId: $companyId) {
  id company { name } } }`;

interface Named {
  id: string;
  name: string;
}
interface Listed {
  companies: { totalItems: number; items: Named[] };
}

describe('the list of companies', () => {
  let server: ShopServer;
  let admin: GraphqlClient;
  beforeAll(async () => {
    server = await createShopServer();
    admin = await server.admin();
    admin.languageCode = 'fr';
  });
  afterAll(() => server.stop());

  const create = async (input: object) =>
    (await admin.request<{ createCompany: Named & Record<string, unknown> }>(CREATE, { input })).createCompany;
  const refusal = async (document: string, input: object) => (await admin.raw(document, { input })).errors?.[0].message;

  it('keeps a company with its numbers, in the store of the request', async () => {
    expect(
      await create({
        name: ' Imprimerie  Martin ',
        registrationNumber: '123 456 782 00010',
        vatNumber: 'FR11123456782',
        emailAddress: 'contact@martin.example',
      }),
    ).toMatchObject({
      name: 'Imprimerie Martin',
      registrationNumber: '123 456 782 00010',
      vatNumber: 'FR11123456782',
      store: { name: 'La Petite Papeterie' },
      possibleDuplicates: [],
    });
  });

  it.each([
    [{ name: 'IMPRIMERIE MARTIN' }, 'Une société de ce nom existe déjà : « Imprimerie Martin ».'],
    [{ name: ' ' }, 'Nom de la société : ne peut pas être vide.'],
    [
      { name: 'A', registrationNumber: '123456789' },
      'Numéro d’immatriculation : doit être un SIREN (9 chiffres) ou un SIRET (14 chiffres) valide ; un numéro étranger commence par le code du pays.',
    ],
    [
      { name: 'A', vatNumber: 'FR00123456782' },
      'Numéro de TVA : n’est pas un numéro de TVA valide (code du pays puis chiffres, par exemple FR40303265045).',
    ],
    [{ name: 'A', emailAddress: 'nulle part' }, 'Adresse e-mail : n’est pas une adresse e-mail valide.'],
  ])('refuses %o with the reason', async (input, message) => {
    expect(await refusal(CREATE, input)).toBe(message);
  });

  it('takes nine digits for what they may be where the store is not French', async () => {
    const abroad = await server.admin('company-store');
    const { createCompany } = await abroad.request<{ createCompany: object }>(CREATE, {
      input: { name: 'Acme Inc.', registrationNumber: '123456789' },
    });
    expect(createCompany).toMatchObject({ registrationNumber: '123456789' });
    const { errors } = await abroad.raw(CREATE, { input: { name: 'Odd Inc.', registrationNumber: '<b>1</b>' } });
    expect(errors?.[0].message).toContain('can only have letters, digits');
  });

  it.each([
    [{ name: 'imprimerie martin' }, 'name'],
    [{ name: 'A', vatNumber: 'FR00123456782' }, 'vatNumber'],
  ])('tells forms at which field %o is refused', async (input, field) => {
    const { errors } = await admin.raw(CREATE, { input });
    expect(errors?.[0].extensions).toMatchObject({ code: 'USER_INPUT_ERROR', field });
  });

  it('points out what may be the same company', async () => {
    const names = [{ name: 'Imprimerie Martin' }];
    expect(await create({ name: 'Imprimerie Martin SARL' })).toMatchObject({ possibleDuplicates: names });
    expect(await create({ name: 'I.M.', registrationNumber: '123456782' })).toMatchObject({
      possibleDuplicates: names,
    });
    expect(await create({ name: 'Le groupe', vatNumber: 'fr 11 123456782' })).toMatchObject({
      possibleDuplicates: names,
    });
    const { companyDuplicates } = await admin.request<{ companyDuplicates: Named[] }>(
      `query ($input: CompanyIdentityInput!) { companyDuplicates(input: $input) { id name } }`,
      { input: { name: 'SAS Imprimerie Martin' } },
    );
    expect(companyDuplicates.map(({ name }) => name)).toEqual(['Imprimerie Martin', 'Imprimerie Martin SARL']);
  });

  it('finds companies by filters, and by what somebody remembers of them', async () => {
    const search = async (text: string) =>
      (await admin.request<Listed>(LIST, { search: text })).companies.items.map(({ name }) => name);
    expect(await search('märtin')).toEqual(['Imprimerie Martin', 'Imprimerie Martin SARL']);
    expect(await search('123 456 782')).toEqual(['I.M.', 'Imprimerie Martin', 'Le groupe']);
    expect(await search('CONTACT@martin')).toEqual(['Imprimerie Martin']);
    expect(await search('%')).toEqual([]);
    const { companies } = await admin.request<Listed>(LIST, {
      options: { filter: { name: { contains: 'SARL' } }, sort: { createdAt: 'DESC' }, take: 5 },
    });
    expect(companies).toMatchObject({ totalItems: 1, items: [{ name: 'Imprimerie Martin SARL' }] });
  });

  it('changes what is given, empties what is null, leaves the rest', async () => {
    const { id } = await create({ name: 'Changeante', phoneNumber: '01 02', notes: 'Payer à 30 jours' });
    await admin.request(UPDATE, { input: { id, name: 'Changée', phoneNumber: null } });
    const { company } = await admin.request<{ company: object }>(
      `query ($id: ID!) { company(id: $id) { name phoneNumber notes } }`,
      { id },
    );
    expect(company).toEqual({ name: 'Changée', phoneNumber: null, notes: 'Payer à 30 jours' });
    expect(await refusal(UPDATE, { id, name: 'i.m.' })).toBe('Une société de ce nom existe déjà : « I.M. ».');
  });

  it('makes one of two companies that are created at once under one name', async () => {
    const results = await Promise.all(
      ['Jumelle', 'JUMELLE', 'jumelle', 'Jumèlle'].map(name => admin.raw(CREATE, { input: { name } })),
    );
    expect(results.filter(({ errors }) => !errors)).toHaveLength(1);
    const refused = results.flatMap(({ errors }) => errors ?? []);
    expect(refused.every(({ message }) => message.startsWith('Une société de ce nom existe déjà'))).toBe(true);
  });

  it('sums up what the customers have ordered, and keeps them and their orders when it is deleted', async () => {
    const order = await placeOrder(server);
    const { order: placed } = await admin.request<{
      order: { customer: { id: string }; total: number; totalWithTax: number; orderPlacedAt: string };
    }>(`query ($id: ID!) { order(id: $id) { customer { id } total totalWithTax orderPlacedAt } }`, { id: order.id });
    const company = await create({ name: 'Acheteuse' });
    const customerId = placed.customer.id;
    await admin.request(LINK, { customerId, companyId: company.id });
    const { company: seen } = await admin.request<{ company: object }>(
      `query ($id: ID!) { company(id: $id) { customers { totalItems items { id } }
        orders(options: { take: 5 }) { totalItems items { id totalWithTax } }
        turnover { currencyCode orders total totalWithTax lastOrderPlacedAt } } }`,
      { id: company.id },
    );
    expect(seen).toEqual({
      customers: { totalItems: 1, items: [{ id: customerId }] },
      orders: { totalItems: 1, items: [{ id: order.id, totalWithTax: placed.totalWithTax }] },
      turnover: [
        {
          currencyCode: 'EUR',
          orders: 1,
          total: placed.total,
          totalWithTax: placed.totalWithTax,
          lastOrderPlacedAt: placed.orderPlacedAt,
        },
      ],
    });

    const ordersOf = async (options: object) =>
      (
        await admin.request<{ company: { orders: { items: { code: string }[] } } }>(
          `query ($id: ID!, $options: OrderListOptions) { company(id: $id) { orders(options: $options) { items { code } } } }`,
          { id: company.id, options },
        )
      ).company.orders.items.map(({ code }) => code);
    expect(
      await ordersOf({ filter: { customerLastName: { eq: 'Durand' } }, sort: { customerLastName: 'ASC' } }),
    ).toEqual([order.code]);
    expect(await ordersOf({ filter: { transactionId: { eq: 'unknown' } } })).toEqual([]);

    const { deleteCompany } = await admin.request<{ deleteCompany: object }>(
      `mutation ($id: ID!) { deleteCompany(id: $id) { result message } }`,
      { id: company.id },
    );
    expect(deleteCompany).toEqual({
      result: 'DELETED',
      message: 'Société supprimée ; son client est conservé.',
    });
    const { customer } = await admin.request<{ customer: object }>(
      `query ($id: ID!) { customer(id: $id) { company { id } orders { totalItems } } }`,
      { id: customerId },
    );
    expect(customer).toEqual({ company: null, orders: { totalItems: 1 } });
  });

  it('shows a company to its own store, and from the default channel', async () => {
    const { id } = await create({ name: 'Discrète' });
    const everywhere = admin.with({ channelToken: undefined });
    const elsewhere = admin.with({ channelToken: 'company-store' });
    everywhere.channelToken = undefined;
    const one = `query ($id: ID!) { company(id: $id) { name store { name } } }`;
    expect(await everywhere.request(one, { id })).toMatchObject({
      company: { name: 'Discrète', store: { name: 'La Petite Papeterie' } },
    });
    expect(await elsewhere.request(one, { id })).toEqual({ company: null });
    const { companies } = await elsewhere.request<Listed>(LIST, {});
    expect(companies.items.map(company => company.id)).not.toContain(id);
    const refusals = await Promise.all([
      elsewhere.raw(UPDATE, { input: { id, name: 'Volée' } }),
      elsewhere.raw(`mutation ($id: ID!) { deleteCompany(id: $id) { result } }`, { id }),
    ]);
    expect(refusals.every(({ errors }) => errors?.[0].extensions?.code === 'ENTITY_NOT_FOUND')).toBe(true);
  });

  it('links no customer of one store to a company of another', async () => {
    const { id } = await create({ name: 'Lointaine' });
    const { createCustomer } = await admin
      .with({ channelToken: 'company-store' })
      .request<{ createCustomer: { id: string } }>(
        `mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) { ... on Customer { id } } }`,
        { input: { emailAddress: 'loin@example.com', firstName: 'L', lastName: 'O' } },
      );
    const variables = { customerId: createCustomer.id, companyId: id };
    const own = await admin.raw(LINK, variables);
    expect(own.errors?.[0].extensions?.code).toBe('ENTITY_NOT_FOUND');
    const default_ = admin.with({});
    default_.channelToken = undefined;
    expect((await default_.raw(LINK, variables)).errors?.[0].message).toBe(
      'Ce client n’est pas client de la boutique de cette société.',
    );
  });
});
