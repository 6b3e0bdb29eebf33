import { createProduct } from '../support/catalogue';
import type { GraphqlClient } from '../support/graphql-client';
import { addItem, pay, registerCustomer, setDelivery, toPayment } from '../support/shopping';
import type { ShopServer } from '../support/test-server';
import { uploadFile } from '../support/upload-file';
import { upload } from '../support/upload-artwork';
import { png } from '../../plugins/artwork/testing/files';

export const STAFF_PASSWORD = 'Personnel-2026!';

/** A store with one of everything, the people who run it, and a customer. */
export interface World {
  token: string;
  prefix: string;
  /** The store's own role. */
  roleId: string;
  orderId: string;
  orderCode: string;
  paymentId: string;
  lineId: string;
  customerId: string;
  companyId: string;
  productId: string;
  variantId: string;
  imprintMethodId: string;
  artworkId: string;
  importId: string;
  pointsBatchId: string;
  pointsBudgetId: string;
  /** Has the store's own role, which createStore made. */
  owner: GraphqlClient;
  /** May log in to the store's admin, and nothing else. */
  onlooker: GraphqlClient;
  /** Whose order it is. */
  customer: GraphqlClient;
}

interface Id {
  id: string;
}

/** Makes a store the way a merchant does, from the mutation of the screen "Nouvelle boutique" to a placed order. */
export async function createWorld(server: ShopServer, superadmin: GraphqlClient, token: string): Promise<World> {
  const prefix = token.slice(0, 3).toUpperCase();
  const roleId = await createStore(superadmin, token, prefix);
  const owner = await staff(server, superadmin, token, `owner@${token}.example`, [roleId]);
  const { activeChannel } = await owner.request<{ activeChannel: Id }>(`{ activeChannel { id } }`);
  const { createRole } = await superadmin.request<{ createRole: Id }>(
    `mutation ($input: CreateRoleInput!) { createRole(input: $input) { id } }`,
    {
      input: { code: `${token}-looks`, description: 'Looks', channelIds: [activeChannel.id], permissions: ['ReadTag'] },
    },
  );
  const onlooker = await staff(server, superadmin, token, `looks@${token}.example`, [createRole.id]);

  const product = await createProduct(owner, { name: `Carnet ${token}`, price: 1200 });
  const { createCompany } = await owner.request<{ createCompany: Id }>(
    `mutation ($name: String!) { createCompany(input: { name: $name }) { id } }`,
    { name: `Société ${token}` },
  );
  const { createImprintMethod } = await owner.request<{ createImprintMethod: Id }>(
    `mutation { createImprintMethod(input: { code: "laser", translations: [{ languageCode: fr, name: "Laser" }] }) { id } }`,
  );
  const preview = await uploadFile<{ previewCustomerImport: Id }>(
    owner,
    `mutation ($file: Upload!) { previewCustomerImport(file: $file) { id } }`,
    Buffer.from(`email\nimported@${token}.example`),
    'customers.csv',
  );
  const customer = server.shop(token);
  await registerCustomer(customer, `customer@${token}.example`);
  const artwork = await upload(customer, await png(), 'logo.png');
  await addItem(customer);
  await setDelivery(customer);
  await toPayment(customer);
  const placed = await pay(customer, 'cheque');
  const { order } = await owner.request<{ order: { customer: Id; lines: Id[]; payments: Id[] } }>(
    `query ($id: ID!) { order(id: $id) { customer { id } lines { id } payments { id } } }`,
    { id: placed.id },
  );
  const points = await givePoints(owner, activeChannel.id, order.customer.id, createCompany.id);
  return {
    token,
    prefix,
    roleId,
    ...points,
    orderId: placed.id,
    orderCode: placed.code,
    paymentId: order.payments[0].id,
    lineId: order.lines[0].id,
    customerId: order.customer.id,
    companyId: createCompany.id,
    productId: product.id,
    variantId: product.variants[0].id,
    imprintMethodId: createImprintMethod.id,
    artworkId: artwork.id,
    importId: preview.data!.previewCustomerImport.id,
    owner,
    onlooker,
    customer,
  };
}

async function givePoints(
  owner: GraphqlClient,
  channelId: string,
  customerId: string,
  companyId: string,
): Promise<Pick<World, 'pointsBatchId' | 'pointsBudgetId'>> {
  await owner.request(
    `mutation ($channelId: ID!, $customerId: ID!, $companyId: ID!) {
      updateChannel(input: { id: $channelId, availableCurrencyCodes: [EUR, CAD], customFields: { pointsEnabled: true, pointsLabel: "VP", pointsUnitValue: 100 } }) {
        __typename }
      setCustomerCompany(customerId: $customerId, companyId: $companyId) { id } }`,
    { channelId, customerId, companyId },
  );
  const { grantPoints, createPointsBudget } = await owner.request<{ grantPoints: Id; createPointsBudget: Id }>(
    `mutation ($companyId: ID!) {
      grantPoints(input: { source: "company", targetId: $companyId, points: 5, reason: "Bienvenue" }) {
        ... on PointsBatch { id } }
      createPointsBudget(input: { source: "company", targetId: $companyId, points: 5, period: MONTHLY, carryOver: false }) {
        ... on PointsBudget { id } } }`,
    { companyId },
  );
  return { pointsBatchId: grantPoints.id, pointsBudgetId: createPointsBudget.id };
}

async function createStore(superadmin: GraphqlClient, code: string, prefix: string): Promise<string> {
  const { activeChannel } = await superadmin.request<{ activeChannel: { defaultTaxZone: Id } }>(
    `{ activeChannel { defaultTaxZone { id } } }`,
  );
  const { createStore: made } = await superadmin.request<{ createStore: { role: Id; message?: string } }>(
    `mutation ($input: CreateStoreInput!) { createStore(input: $input) {
      ... on CreatedStore { role { id } } ... on ErrorResult { message } } }`,
    {
      input: {
        code,
        name: code,
        url: `https://${code}.example`,
        merchantEmail: `merchant@${code}.example`,
        orderCodePrefix: prefix,
        languageCodes: ['fr'],
        currencyCode: 'EUR',
        pricesIncludeTax: true,
        taxZoneId: activeChannel.defaultTaxZone.id,
        shippingZoneId: activeChannel.defaultTaxZone.id,
        flatRates: [{ name: 'Colis', rate: 500, taxRate: 20 }],
        manualPaymentMethods: ['cheque'],
        chequePayee: code,
        chequeAddress: '1 rue du Port\n75001 Paris',
        roleName: code,
      },
    },
  );
  if (made.message) throw new Error(made.message);
  return made.role.id;
}

/** Somebody new who works in the stores that the roles are for, logged in to one of them. */
export async function staff(
  server: ShopServer,
  superadmin: GraphqlClient,
  token: string,
  emailAddress: string,
  roleIds: string[],
): Promise<GraphqlClient> {
  await superadmin.request(
    `mutation ($input: CreateAdministratorInput!) { createAdministrator(input: $input) { id } }`,
    { input: { firstName: 'S', lastName: 'T', emailAddress, password: STAFF_PASSWORD, roleIds } },
  );
  return server.admin(token, { username: emailAddress, password: STAFF_PASSWORD });
}
