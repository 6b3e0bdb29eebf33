import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { addItem, placeOrder, registerCustomer } from '../../../e2e/support/shopping';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';

const MEGABYTE = 'x'.repeat(1_000_000);
const REGISTER = `mutation ($input: RegisterCustomerInput!) { registerCustomerAccount(input: $input) { __typename } }`;
const SHIPPING = `mutation ($input: CreateAddressInput!) { setOrderShippingAddress(input: $input) { __typename } }`;
const BILLING = `mutation ($input: CreateAddressInput!) { setOrderBillingAddress(input: $input) { __typename } }`;
const NEW_ADDRESS = `mutation ($input: CreateAddressInput!) { createCustomerAddress(input: $input) { id } }`;
const ME = `mutation ($input: UpdateCustomerInput!) { updateCustomer(input: $input) { id } }`;
const REFUND = `mutation ($input: RefundOrderInput!) { refundOrder(input: $input) { __typename } }`;
const CANCEL = `mutation ($input: CancelOrderInput!) { cancelOrder(input: $input) { __typename } }`;
const DELIVER = `mutation ($input: ChangeDeliveryStatusInput!) { changeDeliveryStatus(input: $input) { __typename } }`;

const person = { emailAddress: 'zoe@example.com', firstName: 'Zoé', lastName: 'Petit', password: 'Camille-2026!' };
const address = { streetLine1: '8 rue de la Paix', city: 'Paris', countryCode: 'FR' };
const cancelled = { orderId: '1' };
const GUEST = `mutation ($input: CreateCustomerInput!) { setCustomerForOrder(input: $input) { __typename } }`;
const CREATE = `mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) { __typename } }`;
const ADDRESS = `mutation ($input: UpdateAddressInput!) { updateCustomerAddress(input: $input) { id } }`;
const guest = { emailAddress: 'a@example.com', firstName: 'A', lastName: 'B' };
const refunded = { lines: [], shipping: 0, adjustment: 0, paymentId: '1' };

describe('texts that should not get in', () => {
  let server: ShopServer;
  let shop: GraphqlClient;
  let admin: GraphqlClient;
  beforeAll(async () => {
    server = await createShopServer();
    shop = server.shop('boutique', 'fr');
    await registerCustomer(shop);
    await addItem(shop);
    admin = await server.admin();
    admin.languageCode = 'en';
  });
  afterAll(() => server.stop());

  const refuses = async (client: GraphqlClient, operation: string, variables: object, message: string) => {
    const { errors } = await client.raw(operation, { ...variables });
    expect(errors?.map(error => [error.extensions?.code, error.message])).toEqual([['USER_INPUT_ERROR', message]]);
  };
  const nul = (field: string) =>
    `Le champ « ${field} » contient un caractère nul (U+0000), qui ne peut pas être enregistré.`;

  it.each([
    [REGISTER, { input: { ...person, firstName: 'Z\0' } }, 'firstName'],
    [REGISTER, { input: { ...person, password: 'Camille\0' } }, 'password'],
    [`mutation ($u: String!) { login(username: $u, password: "a") { __typename } }`, { u: '\0' }, 'username'],
    [
      `mutation ($c: String!) { setOrderCustomFields(input: { customFields: { comments: $c } }) { __typename } }`,
      { c: 'a\0b' },
      'customFields.comments',
    ],
    [
      `mutation ($m: JSON!) { addPaymentToOrder(input: { method: "cheque", metadata: $m }) { __typename } }`,
      { m: { note: ['\0'] } },
      'metadata.note',
    ],
    [`mutation { applyCouponCode(couponCode: "A\\u0000") { __typename } }`, {}, 'couponCode'],
    [`query ($t: String!) { search(input: { term: $t }) { totalItems } }`, { t: '\0' }, 'term'],
    [`query { orderByCode(code: "\\u0000") { id } }`, {}, 'code'],
  ])('refuses U+0000 in the shop: %s', (operation, variables, field) =>
    refuses(shop, operation, variables, nul(field)),
  );

  it.each([
    [DELIVER, { input: { orderId: '1', status: 'SHIPPED', carrier: 'DHL\0' } }, 'carrier'],
    [
      `mutation ($input: AdjustPointsInput!) { adjustPoints(input: $input) { __typename } }`,
      { input: { customerId: '1', points: 1, reason: '\0', idempotencyKey: 'a' } },
      'reason',
    ],
    [
      `mutation { updateProduct(input: { id: "1", translations: [{ languageCode: fr, name: "\\u0000" }] }) { id } }`,
      {},
      'translations.name',
    ],
    [
      `{ orders(options: { filter: { code: { contains: "\\u0000" } } }) { totalItems } }`,
      {},
      'options.filter.code.contains',
    ],
  ])('refuses U+0000 in the admin: %s', (operation, variables, field) =>
    refuses(
      admin,
      operation,
      variables,
      `The field “${field}” contains a null character (U+0000), which cannot be stored.`,
    ),
  );

  const long = (field: string, maximum: number) => `Le champ « ${field} » ne peut pas dépasser ${maximum} caractères.`;

  it.each([
    [REGISTER, { ...person, firstName: MEGABYTE }, 'firstName', 255],
    [REGISTER, { ...person, lastName: 'x'.repeat(256) }, 'lastName', 255],
    [SHIPPING, { ...address, fullName: MEGABYTE }, 'fullName', 255],
    [SHIPPING, { ...address, phoneNumber: '0'.repeat(51) }, 'phoneNumber', 50],
    [BILLING, { ...address, postalCode: '7'.repeat(31) }, 'postalCode', 30],
    [NEW_ADDRESS, { ...address, streetLine2: MEGABYTE }, 'streetLine2', 255],
    [ADDRESS, { id: '1', city: MEGABYTE }, 'city', 255],
    [ME, { title: MEGABYTE }, 'title', 255],
    [GUEST, { ...guest, lastName: MEGABYTE }, 'lastName', 255],
  ])('refuses a text without end in the shop: %s %#', (operation, input, field, maximum) =>
    refuses(shop, operation, { input }, long(field, maximum)),
  );

  it.each([
    [`mutation ($text: String!) { login(username: $text, password: "a") { __typename } }`, 'username'],
    [
      `mutation ($text: String!) { authenticate(input: { native: { username: $text, password: "a" } }) { __typename } }`,
      'native.username',
    ],
    [`mutation ($text: String!) { requestPasswordReset(emailAddress: $text) { __typename } }`, 'emailAddress'],
    [`mutation ($text: String!) { refreshCustomerVerification(emailAddress: $text) { __typename } }`, 'emailAddress'],
    [
      `mutation ($text: String!) { registerCustomerAccount(input: { emailAddress: $text }) { __typename } }`,
      'emailAddress',
    ],
    [`mutation ($text: String!) { applyCouponCode(couponCode: $text) { __typename } }`, 'couponCode'],
    [`mutation ($text: String!) { removeCouponCode(couponCode: $text) { __typename } }`, 'couponCode'],
  ])('neither looks for a text without end nor repeats it: %s', (operation, field) =>
    refuses(shop, operation, { text: MEGABYTE }, long(field, 255)),
  );

  it('looks for no account by a text without end in the admin', () =>
    refuses(
      server.stranger().with({ languageCode: 'en' }),
      `mutation ($text: String!) { login(username: $text, password: "a") { __typename } }`,
      { text: MEGABYTE },
      'The field “username” cannot be longer than 255 characters.',
    ));

  it.each([
    [CANCEL, { ...cancelled, reason: 'x'.repeat(501) }, 'reason', '500'],
    [REFUND, { ...refunded, reason: MEGABYTE }, 'reason', '500'],
    [
      `mutation ($input: AddNoteToOrderInput!) { addNoteToOrder(input: $input) { id } }`,
      { id: '1', note: MEGABYTE, isPublic: true },
      'note',
      '5,000',
    ],
    [CREATE, { emailAddress: 'b@example.com', firstName: MEGABYTE, lastName: 'B' }, 'firstName', '255'],
  ])('refuses a text without end in the admin: %s', (operation, input, field, maximum) =>
    refuses(admin, operation, { input }, `The field “${field}” cannot be longer than ${maximum} characters.`),
  );

  const noEmail = (field: string) => `Le champ « ${field} » n’est pas une adresse e-mail valide.`;
  const blank = 'Le champ « streetLine1 » ne peut pas être vide.';
  const severalLines = (field: string) => `Le champ « ${field} » doit tenir sur une seule ligne.`;

  it.each([
    [REGISTER, { ...person, emailAddress: 'not-an-email' }, noEmail('emailAddress')],
    [REGISTER, { ...person, emailAddress: '' }, noEmail('emailAddress')],
    [GUEST, { ...guest, emailAddress: 'a b@c' }, noEmail('emailAddress')],
    [SHIPPING, { ...address, streetLine1: '' }, blank],
    [BILLING, { ...address, streetLine1: '   ' }, blank],
    [NEW_ADDRESS, { ...address, streetLine1: ' ' }, blank],
    [ADDRESS, { id: '1', streetLine1: '' }, blank],
    [SHIPPING, { ...address, streetLine1: '8 rue\nde la Paix' }, severalLines('streetLine1')],
    [BILLING, { ...address, company: 'A\r\nBcc: b@example.com' }, severalLines('company')],
    [REGISTER, { ...person, lastName: 'Petit\nBcc: b@example.com' }, severalLines('lastName')],
  ])('refuses what its field cannot be in the shop: %s %j', (operation, input, message) =>
    refuses(shop, operation, { input }, message),
  );

  it('refuses what is no e-mail address as a new one', () =>
    refuses(
      shop,
      `mutation ($e: String!) { requestUpdateCustomerEmailAddress(password: "a", newEmailAddress: $e) { __typename } }`,
      { e: 'not-an-email' },
      noEmail('newEmailAddress'),
    ));

  it.each([
    [CREATE, { ...guest, emailAddress: 'not-an-email' }],
    [
      `mutation ($input: UpdateCustomerInput!) { updateCustomer(input: $input) { __typename } }`,
      { id: '1', emailAddress: '' },
    ],
  ])('refuses what is no e-mail address in the admin: %s', (operation, input) =>
    refuses(admin, operation, { input }, 'The field “emailAddress” is not a valid e-mail address.'),
  );

  it('takes blanks around an e-mail address, and names that are empty', async () => {
    const { createCustomer } = await admin.request<{ createCustomer: { emailAddress: string } }>(
      `mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) { ... on Customer { emailAddress } } }`,
      { input: { emailAddress: '  Around@example.com ', firstName: '', lastName: '' } },
    );
    expect(createCustomer.emailAddress).toBe('around@example.com');
  });

  it('has written nothing of it', async () => {
    const { customers } = await admin.request<{ customers: { totalItems: number } }>(
      `{ customers(options: { filter: { emailAddress: { in: ["zoe@example.com", "b@example.com"] } } }) { totalItems } }`,
    );
    expect(customers.totalItems).toBe(0);
    const { activeCustomer, activeOrder } = await shop.request<{
      activeCustomer: { title: string; addresses: unknown[] };
      activeOrder: { shippingAddress: { fullName: string | null } };
    }>(`{ activeCustomer { title addresses { id } } activeOrder { shippingAddress { fullName } } }`);
    expect(activeCustomer).toEqual({ title: '', addresses: [] });
    expect(activeOrder.shippingAddress.fullName).toBeNull();
  });

  it('takes the longest that may be, and leaves long texts of the catalogue and custom fields to their own rules', async () => {
    const { setOrderShippingAddress } = await shop.request<{ setOrderShippingAddress: { __typename: string } }>(
      SHIPPING,
      { input: { ...address, company: 'é'.repeat(255), phoneNumber: '0'.repeat(50) } },
    );
    expect(setOrderShippingAddress.__typename).toBe('Order');
    const { updateProduct } = await admin.request<{ updateProduct: { description: string } }>(
      `mutation ($d: String!) { updateProduct(input: { id: "1", translations: [{ languageCode: fr, description: $d }] }) {
        description } }`,
      { d: 'x'.repeat(10_000) },
    );
    expect(updateProduct.description).toHaveLength(10_000);
    const order = await placeOrder(server);
    const { cancelOrder } = await admin.request<{ cancelOrder: { __typename: string } }>(CANCEL, {
      input: { orderId: order.id, reason: 'x'.repeat(500) },
    });
    expect(cancelOrder.__typename).toBe('Order');
  });
});
