/** The GraphQL that a company store's storefront and its merchant send in guide B, steps 4 and 5. */

const error = '... on ErrorResult { errorCode message }';
const summary = `summary {
  subtotal couponDiscount tax total pointsRedeemed amountDue depositAmount amountPaid balanceDue
}`;
const order = `__typename ... on Order { id code state workflow { status } ${summary} } ${error}`;

export const APPLY_COUPON = `mutation ($code: String!) { applyCouponCode(couponCode: $code) { ${order} } }`;

export const ACTIVE_CUSTOMER = `{ activeCustomer { id } }`;

export const GRANT_POINTS = `mutation ($input: AdjustPointsInput!) {
  adjustPoints(input: $input) { __typename ${error} }
}`;

export const POINTS_ACCOUNT = `{ pointsAccount { label unitValue available held } }`;

export const APPLY_POINTS = `mutation ($points: Int!) { applyPoints(points: $points) { ${order} } }`;

export const SUBMIT = `mutation {
  addPaymentToOrder(input: { method: "bank-transfer", metadata: {} }) { ${order} }
}`;

export const MERCHANT_ORDER = `query ($id: ID!) {
  order(id: $id) { orderPayments { id kind amount awaited } invoices { kind totalWithTax } }
}`;

export const SEND_BALANCE_REQUEST = `mutation ($id: ID!) { sendBalanceRequest(orderId: $id) { __typename ${error} } }`;
