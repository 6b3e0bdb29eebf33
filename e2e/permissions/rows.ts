import type { World } from './world';

/** One operation of ours: how it is asked, of the things of a given store. */
export interface Row {
  document: string;
  variables?: (world: World) => Record<string, unknown>;
  /** What is sent as the variable `file`. */
  file?: string;
}

export interface AdminRow extends Row {
  /**
   * `thing`: of one store, and not found from another. `store`: about the active store. `superadmin`: for whoever runs all
   * stores, and nobody else.
   */
  about: 'thing' | 'store' | 'superadmin';
}

const ofOrder = ({ orderId }: World) => ({ id: orderId });
const ofCompany = ({ companyId }: World) => ({ id: companyId });
const ofMethod = ({ imprintMethodId }: World) => ({ id: imprintMethodId });
const ofCustomer = ({ customerId }: World) => ({ id: customerId });
const laser = `{ code: "laser", translations: [{ languageCode: fr, name: "Laser" }] }`;

/** In the order in which they are played on a store's own things: what destroys comes last. */
export const adminRows: Record<string, AdminRow> = {
  'Query.companies': { about: 'store', document: `{ companies { totalItems } }` },
  'Query.company': { about: 'thing', variables: ofCompany, document: `query ($id: ID!) { company(id: $id) { id } }` },
  'Query.companyDuplicates': { about: 'store', document: `{ companyDuplicates(input: { name: "Société" }) { id } }` },
  'Query.companyRequests': { about: 'store', document: `{ companyRequests { totalItems } }` },
  'Query.storeSettingProblem': {
    about: 'store',
    document: `{ storeSettingProblem(field: "siteName", value: "x") { value } }`,
  },
  'Query.manualPaymentMethods': { about: 'store', document: `{ manualPaymentMethods { code } }` },
  'Query.unclaimedPayments': { about: 'store', document: `{ unclaimedPayments { id } }` },
  'Query.orderStatuses': { about: 'store', document: `{ orderStatuses { code } }` },
  'Query.orderQueues': { about: 'store', document: `{ orderQueues { __typename } }` },
  'Query.orderStores': { about: 'store', document: `{ orderStores { __typename } }` },
  'Query.carriers': { about: 'store', document: `{ carriers { code } }` },
  'Query.exchangeRates': { about: 'store', document: `{ exchangeRates { totalItems } }` },
  'Query.imprintMethods': { about: 'store', document: `{ imprintMethods { totalItems } }` },
  'Query.imprintMethod': {
    about: 'thing',
    variables: ofMethod,
    document: `query ($id: ID!) { imprintMethod(id: $id) { id } }`,
  },
  'Mutation.createCompany': {
    about: 'store',
    variables: ({ token }) => ({ name: `Autre ${token}` }),
    document: `mutation ($name: String!) { createCompany(input: { name: $name }) { id } }`,
  },
  'Mutation.updateCompany': {
    about: 'thing',
    variables: ofCompany,
    document: `mutation ($id: ID!) { updateCompany(input: { id: $id, notes: "Vue" }) { id } }`,
  },
  'Mutation.setCustomerCompany': {
    about: 'thing',
    variables: ({ customerId, companyId }) => ({ customerId, companyId }),
    document: `mutation ($customerId: ID!, $companyId: ID) {
      setCustomerCompany(customerId: $customerId, companyId: $companyId) { id } }`,
  },
  'Mutation.createImprintMethod': {
    about: 'store',
    document: `mutation { createImprintMethod(input: { code: "uv", translations: [{ languageCode: fr, name: "UV" }] }) { id } }`,
  },
  'Mutation.updateImprintMethod': {
    about: 'thing',
    variables: ofMethod,
    document: `mutation ($id: ID!) { updateImprintMethod(id: $id, input: ${laser}) { id } }`,
  },
  'Mutation.setProductDecoration': {
    about: 'thing',
    variables: ({ productId, imprintMethodId }) => ({ productId, imprintMethodId }),
    document: `mutation ($productId: ID!, $imprintMethodId: ID!) { setProductDecoration(input: {
      productId: $productId, required: false, minimumOrderQuantity: 1
      methods: [{ imprintMethodId: $imprintMethodId, locations: [], colors: [] }] }) { id } }`,
  },
  'Mutation.setVariantPricing': {
    about: 'thing',
    variables: ({ variantId }) => ({ id: variantId }),
    document: `mutation ($id: ID!) { setVariantPricing(productVariantId: $id, price: 1100, priceBreaks: []) { id } }`,
  },
  'Mutation.setVariantPricings': {
    about: 'thing',
    variables: ({ variantId }) => ({ id: variantId }),
    document: `mutation ($id: ID!) {
      setVariantPricings(input: [{ productVariantId: $id, price: 1100, priceBreaks: [] }]) { id } }`,
  },
  'Mutation.setExchangeRate': {
    about: 'store',
    document: `mutation { setExchangeRate(input: { fromCurrency: CAD, toCurrency: EUR, rate: "0.62" }) { id } }`,
  },
  'Mutation.setPricingCurrency': {
    about: 'thing',
    variables: ({ productId }) => ({ id: productId }),
    document: `mutation ($id: ID!) { setPricingCurrency(productId: $id, currencyCode: null) { id } }`,
  },
  'Mutation.setDecorationLock': {
    about: 'thing',
    variables: ofOrder,
    document: `mutation ($id: ID!) { setDecorationLock(orderId: $id, locked: false) { id } }`,
  },
  'Mutation.sendConfirmationEmail': {
    about: 'thing',
    variables: ofOrder,
    document: `mutation ($id: ID!) { sendConfirmationEmail(orderId: $id) { __typename } }`,
  },
  'Mutation.sendDeliveryEmail': {
    about: 'thing',
    variables: ofOrder,
    document: `mutation ($id: ID!) { sendDeliveryEmail(orderId: $id) { __typename } }`,
  },
  'Mutation.sendBalanceRequest': {
    about: 'thing',
    variables: ofOrder,
    document: `mutation ($id: ID!) { sendBalanceRequest(orderId: $id) { __typename } }`,
  },
  'Mutation.sendPaymentReminder': {
    about: 'thing',
    variables: ofOrder,
    document: `mutation ($id: ID!) { sendPaymentReminder(orderId: $id) { __typename } }`,
  },
  'Mutation.pausePaymentFollowUp': {
    about: 'thing',
    variables: ofOrder,
    document: `mutation ($id: ID!) { pausePaymentFollowUp(orderId: $id, paused: true) { id } }`,
  },
  'Mutation.markPaymentReceived': {
    about: 'thing',
    variables: ofOrder,
    document: `mutation ($id: ID!) { markPaymentReceived(input: { orderId: $id, method: "cheque" }) { __typename } }`,
  },
  'Mutation.revertPaymentReceived': {
    about: 'thing',
    variables: ({ paymentId }) => ({ id: paymentId }),
    document: `mutation ($id: ID!) { revertPaymentReceived(paymentId: $id, reason: "Impayé") { __typename } }`,
  },
  'Mutation.changeDeliveryStatus': {
    about: 'thing',
    variables: ofOrder,
    document: `mutation ($id: ID!) { changeDeliveryStatus(input: { orderId: $id, status: DELIVERED }) { __typename } }`,
  },
  'Mutation.exportCustomerData': {
    about: 'thing',
    variables: ofCustomer,
    document: `mutation ($id: ID!) { exportCustomerData(customerId: $id) { generatedAt } }`,
  },
  'Query.customerImport': {
    about: 'thing',
    variables: ({ importId }) => ({ id: importId }),
    document: `query ($id: ID!) { customerImport(id: $id) { id } }`,
  },
  'Query.customerImports': { about: 'store', document: `{ customerImports { id } }` },
  'Mutation.previewCustomerImport': {
    about: 'store',
    file: 'email\na@example.com',
    document: `mutation ($file: Upload!) { previewCustomerImport(file: $file) { id } }`,
  },
  'Mutation.startCustomerImport': {
    about: 'thing',
    variables: ({ importId }) => ({ id: importId }),
    document: `mutation ($id: ID!) { startCustomerImport(id: $id, invite: false) { id } }`,
  },
  'Mutation.createCustomerAccount': {
    about: 'store',
    variables: ({ token }) => ({ emailAddress: `new@${token}.example` }),
    document: `mutation ($emailAddress: String!) { createCustomerAccount(input: { firstName: "A", lastName: "B",
      emailAddress: $emailAddress, invite: false }) { __typename } }`,
  },
  'Mutation.inviteCustomers': {
    about: 'thing',
    variables: ofCustomer,
    document: `mutation ($id: ID!) { inviteCustomers(customerIds: [$id]) }`,
  },
  'Query.pointsAccounts': { about: 'store', document: `{ pointsAccounts { totalItems } }` },
  'Query.storePoints': { about: 'store', document: `{ storePoints { label } }` },
  'Query.pointsBudgets': { about: 'store', document: `{ pointsBudgets { id } }` },
  'Query.pointsBatch': {
    about: 'thing',
    variables: ({ pointsBatchId }) => ({ id: pointsBatchId }),
    document: `query ($id: ID!) { pointsBatch(id: $id) { id } }`,
  },
  'Mutation.adjustPoints': {
    about: 'thing',
    variables: ofCustomer,
    document: `mutation ($id: ID!) { adjustPoints(input: { customerId: $id, points: 1, reason: "Cadeau" }) { __typename } }`,
  },
  'Mutation.grantPoints': {
    about: 'thing',
    variables: ofCompany,
    document: `mutation ($id: ID!) { grantPoints(input: { source: "company", targetId: $id, points: 1, reason: "Cadeau" }) {
      __typename } }`,
  },
  'Mutation.previewPointsImport': {
    about: 'store',
    file: 'email,points\na@example.com,1',
    document: `mutation ($file: Upload!) { previewPointsImport(file: $file) { fileKey } }`,
  },
  'Mutation.importPoints': {
    about: 'store',
    file: 'email,points\na@example.com,1',
    document: `mutation ($file: Upload!) { importPoints(input: { file: $file, reason: "Cadeau" }) { __typename } }`,
  },
  'Mutation.createPointsBudget': {
    about: 'thing',
    variables: ofCompany,
    document: `mutation ($id: ID!) { createPointsBudget(input: { source: "company", targetId: $id, points: 1,
      period: YEARLY, carryOver: false }) { __typename } }`,
  },
  'Mutation.updatePointsBudget': {
    about: 'thing',
    variables: ({ pointsBudgetId, companyId }) => ({ id: pointsBudgetId, companyId }),
    document: `mutation ($id: ID!, $companyId: ID!) { updatePointsBudget(id: $id, input: { source: "company",
      targetId: $companyId, points: 2, period: YEARLY, carryOver: false }) { __typename } }`,
  },
  'Mutation.createStore': {
    about: 'superadmin',
    document: `mutation { createStore(input: { code: "volee", name: "V", merchantEmail: "v@example.com", orderCodePrefix: "VOL",
      languageCodes: [fr], currencyCode: EUR, pricesIncludeTax: true, taxZoneId: "1", shippingZoneId: "1" }) { __typename } }`,
  },
  'Mutation.deletePointsBudget': {
    about: 'thing',
    variables: ({ pointsBudgetId }) => ({ id: pointsBudgetId }),
    document: `mutation ($id: ID!) { deletePointsBudget(id: $id) { result } }`,
  },
  'Mutation.deleteImprintMethod': {
    about: 'thing',
    variables: ofMethod,
    document: `mutation ($id: ID!) { deleteImprintMethod(id: $id) { result } }`,
  },
  'Mutation.deleteCompany': {
    about: 'thing',
    variables: ofCompany,
    document: `mutation ($id: ID!) { deleteCompany(id: $id) { result } }`,
  },
  'Mutation.refundSurplus': {
    about: 'thing',
    variables: ofOrder,
    document: `mutation ($id: ID!) { refundSurplus(orderId: $id) { __typename } }`,
  },
  'Mutation.refundPartOfOrder': {
    about: 'thing',
    variables: ofOrder,
    document: `mutation ($id: ID!) { refundPartOfOrder(input: { orderId: $id, amount: 1, refundable: 2, reason: "Geste" }) {
      __typename } }`,
  },
  'Mutation.cancelAndRefundOrder': {
    about: 'thing',
    variables: ofOrder,
    document: `mutation ($id: ID!) { cancelAndRefundOrder(input: { orderId: $id, reason: "Rupture" }) { __typename } }`,
  },
  'Mutation.eraseCustomerData': {
    about: 'thing',
    variables: ofCustomer,
    document: `mutation ($id: ID!) { eraseCustomerData(customerId: $id) { __typename } }`,
  },
};

export interface ShopRow extends Row {
  /** `public`: for everybody. `own`: for whoever is logged in, about themselves. `thing`: of one customer, refused to others. */
  about: 'public' | 'own' | 'thing';
}

export const shopRows: Record<string, ShopRow> = {
  'Query.activeStore': { about: 'public', document: `{ activeStore { name } }` },
  'Mutation.acceptTerms': { about: 'public', document: `mutation { acceptTerms(version: "1") { __typename } }` },
  'Mutation.addConfiguredProductToOrder': {
    about: 'public',
    variables: ({ productId, variantId }) => ({ productId, variantId }),
    document: `mutation ($productId: ID!, $variantId: ID!) { addConfiguredProductToOrder(input: { productId: $productId,
      quantities: [{ productVariantId: $variantId, quantity: 1 }] }) { __typename } }`,
  },
  'Mutation.uploadArtwork': {
    about: 'public',
    document: `mutation ($file: Upload!) { uploadArtwork(file: $file) { __typename } }`,
  },
  'Mutation.setLineDecoration': {
    about: 'thing',
    variables: ({ lineId }) => ({ lineId }),
    document: `mutation ($lineId: ID!) { setLineDecoration(orderLineIds: [$lineId], decoration: { instructions: "À moi" }) {
      __typename } }`,
  },
  'Mutation.setOrderArtwork': {
    about: 'thing',
    variables: ({ artworkId }) => ({ artworkId }),
    document: `mutation ($artworkId: ID!) { setOrderArtwork(artworkIds: [$artworkId]) { __typename } }`,
  },
  'Query.pointsAccount': { about: 'public', document: `{ pointsAccount { id } }` },
  'Mutation.applyPoints': { about: 'own', document: `mutation { applyPoints(points: 1) { __typename } }` },
  'Mutation.createStripePaymentIntent': {
    about: 'thing',
    variables: ({ orderCode }) => ({ orderCode }),
    document: `mutation ($orderCode: String) { createStripePaymentIntent(orderCode: $orderCode) }`,
  },
  'Mutation.createMolliePaymentIntent': {
    about: 'thing',
    variables: ({ orderCode }) => ({ orderCode }),
    document: `mutation ($orderCode: String) { createMolliePaymentIntent(input: { orderCode: $orderCode }) { __typename } }`,
  },
  'Query.molliePaymentMethods': {
    about: 'public',
    document: `{ molliePaymentMethods(input: { paymentMethodCode: "mollie" }) { id } }`,
  },
  'Query.generateBraintreeClientToken': { about: 'own', document: `{ generateBraintreeClientToken }` },
  'Mutation.logoutEverywhere': { about: 'own', document: `mutation { logoutEverywhere { success } }` },
  'Mutation.exportMyData': {
    about: 'own',
    document: `mutation { exportMyData(password: "Faux-2026!") { __typename } }`,
  },
  'Mutation.eraseMyData': { about: 'own', document: `mutation { eraseMyData(password: "Faux-2026!") { __typename } }` },
};
