import { gql } from 'graphql-tag';

export const sharedSchema = gql`
  type ImprintMethod implements Node {
    id: ID!
    code: String!
    name: String!
    description: String
  }
  type LineDecoration {
    method: ImprintMethod
    location: String
    color: String
    instructions: String
    logo: Artwork
  }
  type QuantityMatrix {
    rowGroup: ProductOptionGroup!
    "Null where the product has one option group; further groups beyond two are not merged: see cells.variant."
    columnGroup: ProductOptionGroup
    cells: [QuantityMatrixCell!]!
  }
  type QuantityMatrixCell {
    variant: ProductVariant!
    rowOption: ProductOption!
    columnOption: ProductOption
    "Minor units, may have a fraction of a cent: 560.8 is 5.608."
    price: Float!
    priceWithTax: Float!
    "Null where there is no higher list price."
    originalPrice: Float
    savings: Float
    inStock: Boolean!
  }
  type ProductDecoration {
    required: Boolean!
    "Only what this product allows."
    methods: [ProductImprintMethod!]!
    "The method when there is only one."
    preselectedMethod: ProductImprintMethod
  }
  type ProductImprintMethod {
    method: ImprintMethod!
    locations: [String!]!
    "Empty: any text."
    colors: [String!]!
    "Once per product and design, without tax."
    setupCharge: Money!
    "Per piece, without tax."
    runCharge: Money!
  }
  extend type Product {
    "What the price includes, in words."
    priceIncludes: String
    minimumOrderQuantity: Int!
    "Null for a product with no options."
    quantityMatrix: QuantityMatrix
    "Null for a product that is not decorated."
    decoration: ProductDecoration
  }
  extend type OrderLine {
    decoration: LineDecoration
  }
  extend type Order {
    "Production has started: the customer can no longer change decoration."
    decorationLocked: Boolean!
  }
  extend enum HistoryEntryType {
    ORDER_DECORATION_CHANGED
    ORDER_DECORATION_LOCK
  }
`;

export const shopSchema = gql`
  ${sharedSchema}
  input DecorationInput {
    imprintMethodId: ID
    location: String
    color: String
    instructions: String
    logoId: ID
  }
  input QuantityInput {
    productVariantId: ID!
    quantity: Int!
  }
  input AddConfiguredProductInput {
    productId: ID!
    "Zero quantities are ignored."
    quantities: [QuantityInput!]!
    decoration: DecorationInput
  }
  type MinimumQuantityError implements ErrorResult {
    errorCode: ErrorCode!
    message: String!
    minimum: Int!
    "Of the product with this decoration, what is in the cart already included."
    requested: Int!
  }
  type DecorationError implements ErrorResult {
    errorCode: ErrorCode!
    message: String!
    field: String!
  }
  union AddConfiguredProductResult =
    | Order
    | MinimumQuantityError
    | DecorationError
    | InsufficientStockError
    | OrderLimitError
    | NegativeQuantityError
    | OrderModificationError
    | OrderInterceptorError
  union SetLineDecorationResult = Order | DecorationError | DecorationLockedError
  extend type Mutation {
    "Adds a whole grid of quantities with one decoration: all of it or nothing."
    addConfiguredProductToOrder(input: AddConfiguredProductInput!): AddConfiguredProductResult!
    "Before checkout on the active order; afterwards, colour and instructions only, until production starts."
    setLineDecoration(orderLineIds: [ID!]!, decoration: DecorationInput!): SetLineDecorationResult!
  }
`;

export const adminSchema = gql`
  ${sharedSchema}
  type ImprintMethodTranslation {
    id: ID!
    languageCode: LanguageCode!
    name: String!
    description: String
  }
  extend type ImprintMethod {
    createdAt: DateTime!
    updatedAt: DateTime!
    translations: [ImprintMethodTranslation!]!
  }
  type ImprintMethodList implements PaginatedList {
    items: [ImprintMethod!]!
    totalItems: Int!
  }
  input ImprintMethodListOptions
  input ImprintMethodInput {
    code: String!
    translations: [ImprintMethodTranslationInput!]!
  }
  input ImprintMethodTranslationInput {
    languageCode: LanguageCode!
    name: String!
    description: String
  }
  input SetProductDecorationInput {
    productId: ID!
    required: Boolean!
    methods: [ProductImprintMethodInput!]!
    minimumOrderQuantity: Int!
  }
  input ProductImprintMethodInput {
    imprintMethodId: ID!
    locations: [String!]!
    colors: [String!]!
    setupCharge: Money
    runCharge: Money
  }
  extend type Query {
    imprintMethods(options: ImprintMethodListOptions): ImprintMethodList!
    imprintMethod(id: ID!): ImprintMethod
  }
  extend type Mutation {
    createImprintMethod(input: ImprintMethodInput!): ImprintMethod!
    updateImprintMethod(id: ID!, input: ImprintMethodInput!): ImprintMethod!
    "Refused while a product of the catalogue allows it. Orders that used it keep it."
    deleteImprintMethod(id: ID!): DeletionResponse!
    "Replaces what was set for the product in this store."
    setProductDecoration(input: SetProductDecorationInput!): Product!
    "Starts or reopens production: the customer can no longer, or again, change decoration."
    setDecorationLock(orderId: ID!, locked: Boolean!): Order!
  }
`;
