import type { GraphqlClient } from './graphql-client';

/** A picture to upload. */
export { png } from '../../plugins/artwork/testing/files';

export interface UploadedArtwork {
  __typename: string;
  id: string;
  fileName: string;
  mimeType: string;
  fileSize: number;
  width: number | null;
  height: number | null;
  downloadUrl: string;
  previewUrl: string | null;
  errorCode: string;
  message: string;
  reason: string;
}

export const UPLOAD = `mutation ($file: Upload!) { uploadArtwork(file: $file) {
  __typename
  ... on Artwork { id fileName mimeType fileSize width height downloadUrl previewUrl }
  ... on ArtworkRejectedError { errorCode message reason }
} }`;

/** The fields of a multipart request that come before its file. */
export const uploadFields = {
  operations: JSON.stringify({ query: UPLOAD, variables: { file: null } }),
  map: '{"0":["variables.file"]}',
};

export function uploadHeaders(shop: GraphqlClient): Record<string, string> {
  return {
    'apollo-require-preflight': 'true',
    'vendure-token': shop.channelToken ?? '',
    ...(shop.authToken && { authorization: `Bearer ${shop.authToken}` }),
  };
}

/** Sends a file as a browser's form does, and keeps the session that the answer begins. */
export async function upload(shop: GraphqlClient, content: Buffer, name: string): Promise<UploadedArtwork> {
  const form = new FormData();
  form.set('operations', uploadFields.operations);
  form.set('map', uploadFields.map);
  form.set('0', new Blob([new Uint8Array(content)]), name);
  const language = shop.languageCode ? `?languageCode=${shop.languageCode}` : '';
  const response = await fetch(shop.url + language, { method: 'POST', headers: uploadHeaders(shop), body: form });
  shop.authToken = response.headers.get('vendure-auth-token') ?? shop.authToken;
  const answer = (await response.json()) as {
    data?: { uploadArtwork: UploadedArtwork };
    errors?: { message: string }[];
  };
  if (!answer.data) throw new Error(answer.errors?.map(({ message }) => message).join('; '));
  return answer.data.uploadArtwork;
}
