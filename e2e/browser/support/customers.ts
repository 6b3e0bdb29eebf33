import { shopServer } from './shop';

export interface StoredCustomer {
  id: string;
  groups: { name: string }[];
  user: { verified: boolean } | null;
}

export async function customerByEmail(emailAddress: string): Promise<StoredCustomer | undefined> {
  const admin = await shopServer.admin();
  const { customers } = await admin.request<{ customers: { items: StoredCustomer[] } }>(
    `query ($email: String!) { customers(options: { filter: { emailAddress: { eq: $email } } }) {
      items { id groups { name } user { verified } } } }`,
    { email: emailAddress },
  );
  return customers.items[0];
}
