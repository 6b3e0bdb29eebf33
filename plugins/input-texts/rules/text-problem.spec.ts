import { describe, expect, it } from 'vitest';
import { textProblem } from './text-problem';

const x = (length: number) => 'x'.repeat(length);

describe('textProblem', () => {
  it.each([
    ['login', { username: 'a\0' }, 'username'],
    ['setOrderCustomFields', { input: { customFields: { comments: '\0' } } }, 'customFields.comments'],
    ['products', { options: { filter: { name: { in: ['a', 'b\0'] } } } }, 'options.filter.name.in'],
    [
      'addPaymentToOrder',
      { input: { method: 'cheque', metadata: { deep: [[{ nonce: '\0' }]] } } },
      'metadata.deep.nonce',
    ],
    ['anything', { input: '\0' }, 'input'],
    ['anything', { input: { [x(500)]: '\0' } }, x(100)],
  ])('finds U+0000 in %s', (operation, args, field) => {
    expect(textProblem(operation, args)).toMatchObject({ key: 'nullCharacter', field });
  });

  it.each([
    ['registerCustomerAccount', 'firstName', 255],
    ['setOrderShippingAddress', 'streetLine1', 255],
    ['updateCustomer', 'phoneNumber', 50],
    ['createCustomerAddress', 'postalCode', 30],
    ['cancelOrder', 'reason', 500],
    ['addNoteToOrder', 'note', 5000],
  ])('bounds %s.%s at %i', (operation, field, maximum) => {
    expect(textProblem(operation, { input: { [field]: x(maximum) } })).toBeNull();
    expect(textProblem(operation, { input: { [field]: x(maximum + 1) } })).toEqual({ key: 'tooLong', field, maximum });
  });

  it.each([
    ['registerCustomerAccount', { input: { emailAddress: 'not-an-email' } }, 'notEmail', 'emailAddress'],
    ['createCustomer', { input: { emailAddress: '' } }, 'notEmail', 'emailAddress'],
    ['setCustomerForOrder', { input: { emailAddress: 'a b@c' } }, 'notEmail', 'emailAddress'],
    ['requestUpdateCustomerEmailAddress', { newEmailAddress: 'a@localhost' }, 'notEmail', 'newEmailAddress'],
    ['setOrderShippingAddress', { input: { streetLine1: '' } }, 'blank', 'streetLine1'],
    ['updateCustomerAddress', { input: { streetLine1: ' \u00a0 ' } }, 'blank', 'streetLine1'],
    ['createCustomer', { input: { firstName: 'A\nB' } }, 'severalLines', 'firstName'],
    [
      'modifyOrder',
      { input: { updateShippingAddress: { company: 'A\rB' } } },
      'severalLines',
      'updateShippingAddress.company',
    ],
  ])('refuses in %s %j', (operation, args, key, field) => {
    expect(textProblem(operation, args)).toMatchObject({ key, field });
  });

  it.each([
    ['registerCustomerAccount', { input: { emailAddress: ' zoe@example.com ', firstName: '', lastName: '' } }],
    ['requestPasswordReset', { emailAddress: 'not-an-email' }],
    ['updateAdministrator', { input: { emailAddress: 'superadmin' } }],
    [
      'setOrderShippingAddress',
      { input: { streetLine1: '1', city: '', postalCode: ' ', fullName: '', streetLine2: '' } },
    ],
    ['updateCustomerAddress', { input: { id: '1', streetLine1: null } }],
    ['createCustomerAddress', { input: { streetLine1: '1', customFields: { company: 'a\nb' } } }],
    ['addNoteToOrder', { input: { note: 'a\nb' } }],
  ])('takes in %s %j', (operation, args) => {
    expect(textProblem(operation, args)).toBeNull();
  });

  it('bounds what lies deeper, in lists too', () => {
    expect(textProblem('modifyOrder', { input: { refunds: [{ reason: 'a' }, { reason: x(501) }] } })).toMatchObject({
      field: 'refunds.reason',
      maximum: 500,
    });
  });

  it.each([
    ['login', { username: x(256), password: 'a' }, 'username'],
    ['authenticate', { input: { native: { username: x(256), password: 'a' } } }, 'native.username'],
    ['requestPasswordReset', { emailAddress: x(256) }, 'emailAddress'],
    ['applyCouponCode', { couponCode: x(256) }, 'couponCode'],
  ])('bounds what is looked for: %s', (operation, args, field) => {
    expect(textProblem(operation, args)).toEqual({ key: 'tooLong', field, maximum: 255 });
  });

  it.each([
    ['updateProduct', { input: { translations: [{ description: x(100_000) }] } }],
    ['registerCustomerAccount', { input: { password: x(1000), customFields: { companyName: x(1000) } } }],
    ['addManualPaymentToOrder', { input: { metadata: { receipt: x(1000) } } }],
    ['authenticate', { input: { google: { token: x(1000) } } }],
    ['login', { username: 'superadmin', password: x(1000) }],
    ['markPaymentReceived', { input: { reference: x(1000) } }],
    ['createCustomer', { input: { birthday: new Date(), file: Promise.resolve('\0'), title: null, count: 1 } }],
  ])('leaves %s to others', (operation, args) => {
    expect(textProblem(operation, args)).toBeNull();
  });
});
