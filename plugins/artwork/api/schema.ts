import { gql } from 'graphql-tag';

export const artworkSchema = gql`
  type Artwork implements Node {
    id: ID!
    fileName: String!
    mimeType: String!
    fileSize: Int!
    width: Int
    height: Int
    "Signed and short-lived; only its owner and administrators are ever given one."
    downloadUrl: String!
    "A small picture of it, likewise signed; null for PDF, AI and EPS."
    previewUrl: String
  }
  extend type Order {
    artwork: [Artwork!]!
  }
`;

export const shopSchema = gql`
  ${artworkSchema}
  type DecorationLockedError implements ErrorResult {
    errorCode: ErrorCode!
    message: String!
  }
  union SetOrderArtworkResult = Order | NoActiveOrderError | DecorationLockedError
  extend type Mutation {
    "Replaces the order-level artwork of the active order."
    setOrderArtwork(artworkIds: [ID!]!): SetOrderArtworkResult!
  }
`;
