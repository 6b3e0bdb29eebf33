import type { Page } from 'playwright-core';
import type { GraphqlClient } from '../../support/graphql-client';
import { registerCustomer } from '../../support/shopping';
import { shopServer } from './shop';

/** A customer of the company store, logged in. */
export interface PointsCustomer {
  id: string;
  emailAddress: string;
  shop: GraphqlClient;
}

/** Somebody new with so many points. */
export async function customerWith(points: number): Promise<PointsCustomer> {
  const shop = shopServer.shop('company-store', 'fr');
  const emailAddress = await registerCustomer(shop);
  const { activeCustomer } = await shop.request<{ activeCustomer: { id: string } }>(`{ activeCustomer { id } }`);
  const customer = { id: activeCustomer.id, emailAddress, shop };
  if (points > 0) await grant(customer, points, 'Bienvenue');
  return customer;
}

export async function grant({ id }: PointsCustomer, points: number, reason: string): Promise<void> {
  const admin = await shopServer.admin('company-store');
  const { adjustPoints } = await admin.request<{ adjustPoints: { __typename: string } }>(
    `mutation ($input: AdjustPointsInput!) { adjustPoints(input: $input) { __typename } }`,
    { input: { customerId: id, points, reason } },
  );
  if (adjustPoints.__typename !== 'PointsAccount') throw new Error(adjustPoints.__typename);
}

interface Account {
  balance: number;
  entries: { totalItems: number; items: { type: string; points: number; reason: string }[] };
}

export async function accountOf({ shop }: PointsCustomer): Promise<Account> {
  const { pointsAccount } = await shop.request<{ pointsAccount: Account }>(
    `{ pointsAccount { balance entries { totalItems items { type points reason } } } }`,
  );
  return pointsAccount;
}

export async function createGroup(name: string, members: PointsCustomer[]): Promise<string> {
  const admin = await shopServer.admin('company-store');
  const { createCustomerGroup } = await admin.request<{ createCustomerGroup: { id: string } }>(
    `mutation ($input: CreateCustomerGroupInput!) { createCustomerGroup(input: $input) { id } }`,
    { input: { name, customerIds: members.map(({ id }) => id) } },
  );
  return createCustomerGroup.id;
}

/** A page of Points, by its address: '' is the list of accounts. */
export async function goToPoints(page: Page, path = ''): Promise<void> {
  await page.goto(`${shopServer.url}/admin/extensions/points${path}`);
}

export async function goToPointsOf(page: Page, { id }: { id: string }): Promise<void> {
  await page.goto(`${shopServer.url}/admin/customer/customers/${id}/points`);
}
