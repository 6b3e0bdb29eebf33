/**
 * Vendure's mutations whose texts end up on pages, in mails, documents and answers, or name an account, in both APIs. Those of plugins judge their
 * inputs themselves.
 */
const BOUNDED = new Set([
  'login',
  'authenticate',
  'requestPasswordReset',
  'refreshCustomerVerification',
  'registerCustomerAccount',
  'requestUpdateCustomerEmailAddress',
  'createCustomer',
  'updateCustomer',
  'createCustomerAddress',
  'updateCustomerAddress',
  'setCustomerForOrder',
  'setCustomerForDraftOrder',
  'applyCouponCode',
  'removeCouponCode',
  'setOrderShippingAddress',
  'setOrderBillingAddress',
  'setDraftOrderShippingAddress',
  'setDraftOrderBillingAddress',
  'modifyOrder',
  'cancelOrder',
  'refundOrder',
  'settleRefund',
  'addManualPaymentToOrder',
  'addFulfillmentToOrder',
  'addNoteToOrder',
  'updateOrderNote',
  'addNoteToCustomer',
  'updateCustomerNote',
  'createAdministrator',
  'updateAdministrator',
  'updateActiveAdministrator',
]);

/** In UTF-16 units, as JavaScript counts. */
const DEFAULT_LIMIT = 255;
const LIMITS = new Map([
  ['phoneNumber', 50],
  ['postalCode', 30],
  ['reason', 500],
  ['note', 5000],
]);

/** Have rules of their own: custom fields, payment handlers, the password strategy. */
const JUDGED_ELSEWHERE = ['customFields', 'metadata', 'password'];

/**
 * Whether a text is for this plugin to judge, beyond U+0000.
 * @param field names from the argument to the text, such as `['input', 'streetLine1']`
 */
export function isJudged(mutation: string, field: readonly string[]): boolean {
  // What other strategies of authentication take, a signed token for instance, is theirs to bound.
  if (mutation === 'authenticate' && field[1] !== 'native') return false;
  return BOUNDED.has(mutation) && !field.some(name => JUDGED_ELSEWHERE.includes(name));
}

/** How long a text may be; `undefined` where it is not for this plugin to say. */
export function limitOf(mutation: string, field: readonly string[]): number | undefined {
  return isJudged(mutation, field) ? (LIMITS.get(field.at(-1) ?? '') ?? DEFAULT_LIMIT) : undefined;
}
