import { shopApiExtensions as mollieSchema } from '@vendure/payments-plugin/package/mollie/api-extensions';
import { gql } from 'graphql-tag';

/** Vendure's own names, with what is added to them. Mollie's part is the schema of its plugin, as it stands. */
export const shopSchema = gql`
  ${mollieSchema}
  extend input MolliePaymentIntentInput {
    "All that is due, also where the store asks for a deposit."
    payInFull: Boolean
    "An order of the customer's that is placed already, as in createStripePaymentIntent."
    orderCode: String
  }
  "A method that is paid at a provider."
  type OnlinePayment {
    "stripe, mollie or braintree."
    provider: String!
    "For the provider's own form in the browser, where it needs one."
    publishableKey: String
    "What is asked for now."
    amount: Money!
  }
  extend type PaymentMethodQuote {
    "Null for a method that is paid away from the shop."
    online: OnlinePayment
  }
  "What an order that is placed can be paid online now."
  type OrderOnlinePayment {
    "What is asked for now: the deposit where it is awaited still, else the balance, a cheque or whatever else has not come."
    amount: Money!
    "All that is awaited: what payInFull asks for."
    amountInFull: Money!
    "In the store's order and under its labels. Their names in createStripePaymentIntent or createMolliePaymentIntent."
    methods: [PaymentMethodQuote!]!
  }
  extend type Order {
    """
    Null of a cart (see eligiblePaymentMethods), where nothing is awaited, while a debit is on its way or the store changes the
    order, and where the store has no online method.
    """
    onlinePayment: OrderOnlinePayment
  }
  extend type Query {
    "For Braintree's form in the browser. The arguments are those of Vendure's own plugin, and change nothing."
    generateBraintreeClientToken(orderId: ID, includeCustomerId: Boolean): String!
  }
  extend type Mutation {
    """
    Begins the payment at Stripe of what is due now, and answers the client secret for Stripe's own form. From
    ArrangingPayment on; asked again it is the same payment, unless method or amount have changed: then the one before can no
    longer be paid. Without paymentMethodCode it is the first Stripe method that the store offers. With orderCode it pays
    what an order that is placed still awaits (Order.onlinePayment): one of the customer's own or, of a guest, one that was
    placed in this session, as orderByCode shows it.
    """
    createStripePaymentIntent(paymentMethodCode: String, payInFull: Boolean, orderCode: String): String!
  }
`;

export const adminSchema = gql`
  "Money that a provider has for an order that is not here: to be given back there."
  type UnclaimedPayment implements Node {
    id: ID!
    createdAt: DateTime!
    provider: String!
    "The provider's own id."
    transactionId: String!
    "Name of the account: DEFAULT, or the store's."
    account: String!
    orderCode: String!
    amount: Money!
    currencyCode: CurrencyCode!
  }
  extend type Query {
    "Of the active store, latest first."
    unclaimedPayments: [UnclaimedPayment!]!
  }
  extend enum HistoryEntryType {
    ORDER_UNEXPECTED_MONEY
    ORDER_PAYMENT_FAILED
  }
`;
