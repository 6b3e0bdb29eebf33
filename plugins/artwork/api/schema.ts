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
  type ArtworkRequirements {
    "In bytes."
    maximumFileSize: Int!
    "File extensions."
    acceptedFormats: [String!]!
    "In pixels, raster images only."
    minimumWidth: Int
    minimumHeight: Int
  }
  extend type Store {
    artworkRequirements: ArtworkRequirements!
  }
  enum ArtworkRejection {
    TOO_LARGE
    FORMAT_NOT_ACCEPTED
    CONTENT_MISMATCH
    TOO_SMALL
    UNREADABLE
    QUOTA_EXCEEDED
  }
  type ArtworkRejectedError implements ErrorResult {
    errorCode: ErrorCode!
    message: String!
    reason: ArtworkRejection!
  }
  type DecorationLockedError implements ErrorResult {
    errorCode: ErrorCode!
    message: String!
  }
  union UploadArtworkResult = Artwork | ArtworkRejectedError
  union SetOrderArtworkResult = Order | NoActiveOrderError | DecorationLockedError
  extend type Mutation {
    "A multipart request, which must carry the header Apollo-Require-Preflight."
    uploadArtwork(file: Upload!): UploadArtworkResult!
    "Replaces the order-level artwork of the active order."
    setOrderArtwork(artworkIds: [ID!]!): SetOrderArtworkResult!
  }
`;
