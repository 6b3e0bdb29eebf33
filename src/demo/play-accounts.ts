import type { GraphqlClient } from '../../e2e/support/graphql-client';
import type { ShopServer } from '../../e2e/support/test-server';
import type { Report } from './report';

const EMAIL = 'jane.roe@customer-company.example';
const PASSWORD = 'Jane-Roe-2026';
const REGISTER = `mutation ($input: RegisterCustomerInput!) { registerCustomerAccount(input: $input) {
  __typename ... on ErrorResult { message } } }`;
const MINE = `{ activeCustomer { firstName lastName emailAddress company { name } requestedCompanyName
  addresses { fullName company streetLine1 streetLine2 city province postalCode phoneNumber country { code } }
  orders { totalItems } } }`;

interface Mine {
  activeCustomer: {
    company: { name: string } | null;
    requestedCompanyName: string | null;
    addresses: { streetLine2: string; province: string }[];
  } | null;
}

/** Guide B's account pages: an account at any time, its company, the profile, the address book, the password. */
export class AccountGuide {
  private readonly shop: GraphqlClient;

  constructor(
    private readonly server: ShopServer,
    private readonly report: Report,
  ) {
    this.shop = server.shop('company-store');
  }

  async play(): Promise<void> {
    this.report.step('B18', 'first name, last name, company name, e-mail, password twice');
    await this.passwords();
    await this.registration();
    this.report.step('B18', 'the account appears under its company');
    await this.colleague();
    this.report.step('B19', 'profile, address book, order history, change password, log out');
    await this.account();
    this.report.step('B18', 'I forgot my password');
    await this.forgotten();
    this.report.step(
      'B20',
      'the administrator creates an account, puts it into a group, links a company, gives points',
    );
    await this.administrator();
  }

  private async register(emailAddress: string, password: string, companyName: string) {
    const input = { emailAddress, password, firstName: 'Jane', lastName: 'Roe', customFields: { companyName } };
    const { registerCustomerAccount } = await this.shop.request<{
      registerCustomerAccount: { __typename: string; message?: string };
    }>(REGISTER, { input });
    return registerCustomerAccount;
  }

  private async passwords(): Promise<void> {
    for (const password of ['short1', '________', 'password1']) {
      const { __typename, message } = await this.register(EMAIL, password, 'Roe & Daughters');
      this.report.check(`"${password}": ${message}`, __typename === 'PasswordValidationError');
    }
  }

  private async registration(): Promise<void> {
    const { __typename } = await this.register(EMAIL, PASSWORD, 'Roe & Daughters');
    this.report.equal('registered', __typename, 'Success');
    await this.shop.login(EMAIL, PASSWORD);
    const { activeCustomer } = await this.shop.request<Mine>(MINE);
    this.report.equal('her company, made with the account', activeCustomer?.company?.name, 'Roe & Daughters');
    const mail = await this.server.smtp.waitFor(({ text }) => text.includes(EMAIL));
    this.report.equal('a notification to', mail.recipients.join(), 'accounts@company-store.example');
    this.report.equal('its subject', mail.subject, 'Company Store - New customer account');
  }

  private async colleague(): Promise<void> {
    const email = 'john.roe@customer-company.example';
    await this.register(email, PASSWORD, 'ROE & daughters');
    const admin = await this.server.admin('company-store');
    const { companyRequests } = await admin.request<{
      companyRequests: {
        items: { requestedName: string; customer: { id: string }; matchingCompany: { id: string; name: string } }[];
      };
    }>(`{ companyRequests { items { requestedName customer { id } matchingCompany { id name } } } }`);
    const [request] = companyRequests.items;
    this.report.equal('waits for the merchant', request.requestedName, 'ROE & daughters');
    await admin.request(
      `mutation ($customerId: ID!, $companyId: ID) { setCustomerCompany(customerId: $customerId, companyId: $companyId) { id } }`,
      { customerId: request.customer.id, companyId: request.matchingCompany.id },
    );
    const { company } = await admin.request<{ company: { customers: { totalItems: number } } }>(
      `query ($id: ID!) { company(id: $id) { customers { totalItems } } }`,
      { id: request.matchingCompany.id },
    );
    this.report.equal('people under Roe & Daughters', company.customers.totalItems, 2);
  }

  private async account(): Promise<void> {
    const address = {
      fullName: 'Jane Roe',
      company: 'Roe & Daughters',
      streetLine1: '1 Fake Road',
      streetLine2: 'Apt 2, attention: Jane',
      city: 'Brogue',
      province: 'Pennsylvania',
      postalCode: '17309',
      countryCode: 'US',
      phoneNumber: '+1 555-555-5555',
    };
    await this.shop.request(
      `mutation ($address: CreateAddressInput!) { createCustomerAddress(input: $address) { id } }`,
      { address },
    );
    const { activeCustomer } = await this.shop.request<Mine>(MINE);
    this.report.equal('second address line', activeCustomer?.addresses[0].streetLine2, address.streetLine2);
    this.report.equal('state', activeCustomer?.addresses[0].province, 'Pennsylvania');
    const { updateCustomerPassword } = await this.shop.request<{ updateCustomerPassword: { __typename: string } }>(
      `mutation { updateCustomerPassword(currentPassword: "${PASSWORD}", newPassword: "${PASSWORD}!") { __typename } }`,
    );
    this.report.equal('password changed', updateCustomerPassword.__typename, 'Success');
    await this.shop.request(`mutation { logoutEverywhere { success } }`);
    const gone = await this.shop.request<Mine>(MINE);
    this.report.check('logged out everywhere', gone.activeCustomer === null);
  }

  private async forgotten(): Promise<void> {
    await this.shop.request(`mutation { requestPasswordReset(emailAddress: "${EMAIL}") { __typename } }`);
    const mail = await this.server.smtp.waitFor(({ recipients }) => recipients.includes(EMAIL));
    this.report.equal('a mail', mail.subject, 'Company Store - Reset your password');
  }

  private async administrator(): Promise<void> {
    const emailAddress = 'mary.roe@customer-company.example';
    const admin = await this.server.admin('company-store');
    const { companies } = await admin.request<{ companies: { items: { id: string }[] } }>(
      `{ companies(search: "Roe & Daughters") { items { id } } }`,
    );
    const { createCustomerGroup: group } = await admin.request<{ createCustomerGroup: { id: string } }>(
      `mutation { createCustomerGroup(input: { name: "Marketing" }) { id } }`,
    );
    const input = { firstName: 'Mary', lastName: 'Roe', emailAddress, companyId: companies.items[0].id, invite: true };
    const { createCustomerAccount: made } = await admin.request<{
      createCustomerAccount: { id: string; company: { name: string }; groups: { name: string }[] };
    }>(
      `mutation ($input: CreateCustomerAccountInput!) { createCustomerAccount(input: $input) {
        ... on Customer { id company { name } groups { name } } } }`,
      { input: { ...input, customerGroupIds: [group.id] } },
    );
    this.report.equal('her company', made.company.name, 'Roe & Daughters');
    this.report.equal('her group', made.groups.map(({ name }) => name).join(), 'Marketing');
    const mail = await this.server.smtp.waitFor(({ recipients }) => recipients.includes(emailAddress));
    this.report.check('invited by a mail with a link', mail.text.includes('token='));
    const { adjustPoints } = await admin.request<{ adjustPoints: { balance: number } }>(
      `mutation ($id: ID!) { adjustPoints(input: { customerId: $id, points: 23, reason: "Welcome" }) {
        ... on PointsAccount { balance } } }`,
      { id: made.id },
    );
    this.report.equal('her balance', adjustPoints.balance, 23);
  }
}
