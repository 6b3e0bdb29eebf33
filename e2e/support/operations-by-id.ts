/** Operations that take an id, Vendure's and ours: each with one variable, `$id`. */
export const shopOperations = [
  `query ($id: ID!) { product(id: $id) { id } }`,
  `query ($id: ID!) { collection(id: $id) { id } }`,
  `query ($id: ID!) { order(id: $id) { id } }`,
  `query ($id: String!) { products(options: { filter: { id: { eq: $id } } }) { totalItems } }`,
  `query ($id: ID!) { search(input: { collectionId: $id }) { totalItems } }`,
  `mutation ($id: ID!) { addItemToOrder(productVariantId: $id, quantity: 1) { __typename } }`,
  `mutation ($id: ID!) { adjustOrderLine(orderLineId: $id, quantity: 1) { __typename } }`,
  `mutation ($id: ID!) { removeOrderLine(orderLineId: $id) { __typename } }`,
  `mutation ($id: ID!) { setOrderShippingMethod(shippingMethodId: [$id]) { __typename } }`,
  `mutation ($id: ID!) { updateCustomerAddress(input: { id: $id, city: "Lyon" }) { id } }`,
  `mutation ($id: ID!) { deleteCustomerAddress(id: $id) { success } }`,
  `mutation ($id: ID!) { setLineDecoration(orderLineIds: [$id], decoration: { color: "Red" }) { __typename } }`,
  `mutation ($id: ID!) { setOrderArtwork(artworkIds: [$id]) { __typename } }`,
  `mutation ($id: ID!) {
    addConfiguredProductToOrder(input: { productId: $id, quantities: [{ productVariantId: $id, quantity: 1 }] }) { __typename }
  }`,
];

export const adminOperations = [
  `query ($id: ID!) { order(id: $id) { id } }`,
  `query ($id: ID!) { customer(id: $id) { id } }`,
  `query ($id: ID!) { productVariant(id: $id) { id } }`,
  `query ($id: ID!) { company(id: $id) { id } }`,
  `query ($id: String!) { orders(options: { filter: { id: { in: [$id] } } }) { totalItems } }`,
  `mutation ($id: ID!) { updateProduct(input: { id: $id, enabled: true }) { id } }`,
  `mutation ($id: ID!) { updateCustomer(input: { id: $id, firstName: "A" }) { __typename } }`,
  `mutation ($id: ID!) { deleteProduct(id: $id) { result } }`,
  `mutation ($id: ID!) { addNoteToOrder(input: { id: $id, note: "A", isPublic: false }) { id } }`,
  `mutation ($id: ID!) { cancelOrder(input: { orderId: $id }) { __typename } }`,
  `mutation ($id: ID!) { settlePayment(id: $id) { __typename } }`,
  `mutation ($id: ID!) { addCustomersToGroup(customerGroupId: $id, customerIds: [$id]) { id } }`,
  `mutation ($id: ID!) { markPaymentReceived(input: { orderId: $id, method: "cheque" }) { __typename } }`,
  `mutation ($id: ID!) { changeDeliveryStatus(input: { orderId: $id, status: SHIPPED }) { __typename } }`,
  `mutation ($id: ID!) { sendConfirmationEmail(orderId: $id) { __typename } }`,
];
