import { registerCustomer } from '../../support/shopping';
import { shopServer } from './shop';

export interface StoredCompany {
  id: string;
  name: string;
  vatNumber: string | null;
  customers: { totalItems: number };
}

export async function companyNamed(name: string): Promise<StoredCompany | undefined> {
  const admin = await shopServer.admin();
  const { companies } = await admin.request<{ companies: { items: StoredCompany[] } }>(
    `query ($name: String!) { companies(options: { filter: { name: { eq: $name } } }) {
      items { id name vatNumber customers { totalItems } } } }`,
    { name },
  );
  return companies.items[0];
}

export async function createCompany(input: { name: string; registrationNumber?: string }): Promise<string> {
  const admin = await shopServer.admin();
  const { createCompany: made } = await admin.request<{ createCompany: { id: string } }>(
    `mutation ($input: CreateCompanyInput!) { createCompany(input: $input) { id } }`,
    { input },
  );
  return made.id;
}

let asked = 0;

/** Somebody of the shop `boutique` who asks for a company in the account's profile. */
export async function askForCompany(lastName: string, companyName: string): Promise<{ id: string; email: string }> {
  asked += 1;
  const shop = shopServer.shop();
  const email = await registerCustomer(shop, `asking-${Date.now()}-${asked}@example.com`, {
    firstName: 'Camille',
    lastName,
  });
  const { updateCustomer } = await shop.request<{ updateCustomer: { id: string } }>(
    `mutation ($companyName: String!) { updateCustomer(input: { customFields: { companyName: $companyName } }) { id } }`,
    { companyName },
  );
  return { id: updateCustomer.id, email };
}

/** For which company somebody buys, and which one they ask for. */
export async function companyOf(customerId: string): Promise<{ company: string | null; requested: string | null }> {
  const admin = await shopServer.admin();
  const { customer } = await admin.request<{
    customer: { company: { name: string } | null; requestedCompanyName: string | null };
  }>(`query ($id: ID!) { customer(id: $id) { company { name } requestedCompanyName } }`, { id: customerId });
  return { company: customer.company?.name ?? null, requested: customer.requestedCompanyName };
}
