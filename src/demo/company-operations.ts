/** The GraphQL that a company store's storefront sends in guide B, steps 1 and 2. */

const error = '... on ErrorResult { errorCode message }';
const order = `id totalQuantity summary { subtotal surcharges tax total }
  lines { id quantity exactUnitPrice linePrice decoration { method { name } location color instructions } }`;

export const PRODUCT_PAGE = `query ($slug: String!) {
  product(slug: $slug) {
    id name priceIncludes minimumOrderQuantity
    variants { sku }
    decoration { required methods { method { id name } locations colors setupCharge runCharge } }
    quantityMatrix {
      rowGroup { name } columnGroup { name }
      cells { price originalPrice savings inStock rowOption { name } columnOption { name } variant { id } }
    }
  }
}`;

export const ADD_CONFIGURED = `mutation ($input: AddConfiguredProductInput!) {
  addConfiguredProductToOrder(input: $input) {
    __typename ... on Order { ${order} } ${error} ... on MinimumQuantityError { minimum requested }
  }
}`;

export const DECORATE = `mutation ($ids: [ID!]!, $decoration: DecorationInput!) {
  setLineDecoration(orderLineIds: $ids, decoration: $decoration) {
    __typename ... on Order { ${order} } ${error} ... on DecorationError { field }
  }
}`;

export const TELL_MORE = `mutation ($input: UpdateOrderInput!) {
  setOrderCustomFields(input: $input) {
    __typename ... on Order { customFields { purchaseOrderNumber dateNeeded comments } } ${error}
  }
}`;

export const CART = `{ activeOrder { ${order} } }`;

export const ARTWORK_REQUIREMENTS = `{ activeStore { artworkRequirements { acceptedFormats maximumFileSize } } }`;
