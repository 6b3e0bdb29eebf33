/** The GraphQL that a storefront and the merchant's screens send in guide A. */

const error = '... on ErrorResult { errorCode message }';

export const FIND_VARIANTS = `{
  products { items { variants { id sku } } }
}`;

export const ADD_ITEM = `mutation ($id: ID!, $quantity: Int!) {
  addItemToOrder(productVariantId: $id, quantity: $quantity) { __typename ... on Order { totalWithTax } ${error} }
}`;

export const SET_GUEST = `mutation ($input: CreateCustomerInput!) {
  setCustomerForOrder(input: $input) { __typename ${error} ... on GuestCheckoutError { errorDetail } }
}`;

export const REGISTER = `mutation ($input: RegisterCustomerInput!) {
  registerCustomerAccount(input: $input) { __typename ${error} }
}`;

export const SET_ADDRESSES = `mutation ($address: CreateAddressInput!) {
  setOrderShippingAddress(input: $address) { __typename ${error} }
  setOrderBillingAddress(input: $address) { __typename ${error} }
}`;

export const SHIPPING_METHODS = `{ eligibleShippingMethods { id code name priceWithTax } }`;

export const SET_SHIPPING = `mutation ($id: [ID!]!) {
  setOrderShippingMethod(shippingMethodId: $id) { __typename ${error} }
}`;

export const TO_PAYMENT = `mutation {
  transitionOrderToState(state: "ArrangingPayment") {
    __typename ... on Order { code } ${error} ... on OrderStateTransitionError { transitionError }
  }
}`;

export const ACCEPT_TERMS = `mutation ($version: String!) {
  acceptTerms(version: $version) {
    __typename ... on Order { terms { version acceptedAt } } ${error} ... on TermsVersionError { currentVersion }
  }
}`;

export const PAYMENT_METHODS = `{
  eligiblePaymentMethods { code name isEligible eligibilityMessage instructions { text } }
}`;

const summary = `summary {
  subtotal couponDiscount shipping surcharges tax total pointsRedeemed amountDue amountPaid balanceDue
}`;

export const PAY = `mutation ($method: String!) {
  addPaymentToOrder(input: { method: $method, metadata: {} }) {
    __typename ... on Order { id code state detailUrl totalWithTax workflow { status label } ${summary} } ${error}
  }
}`;

export const MARK_RECEIVED = `mutation ($input: PaymentReceivedInput!) {
  markPaymentReceived(input: $input) {
    __typename ... on Order { state workflow { status label color expectedDeliveryDate } ${summary} } ${error}
  }
}`;

export const CHANGE_DELIVERY = `mutation ($input: ChangeDeliveryStatusInput!) {
  changeDeliveryStatus(input: $input) { __typename ... on Order { state workflow { status label } } ${error} }
}`;

export const SEND_DELIVERY = `mutation ($id: ID!) { sendDeliveryEmail(orderId: $id) { __typename ${error} } }`;

export const SEND_CONFIRMATION = `mutation ($id: ID!) { sendConfirmationEmail(orderId: $id) { __typename ${error} } }`;

export const INVOICES = `query ($id: ID!) {
  order(id: $id) { invoices { number kind totalWithTax downloadUrl } emails { type recipient subject state } }
}`;
