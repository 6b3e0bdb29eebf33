import { print } from 'graphql';
import type { DocumentNode } from 'graphql';
import type { GraphqlClient, RawResponse } from './graphql-client';

/** Sends a file as a browser's form does, for the variable `file` of a document. */
export async function uploadFile<TResult>(
  client: GraphqlClient,
  document: string | DocumentNode,
  content: Buffer,
  name: string,
): Promise<RawResponse<TResult>> {
  const query = typeof document === 'string' ? document : print(document);
  const form = new FormData();
  form.set('operations', JSON.stringify({ query, variables: { file: null } }));
  form.set('map', '{"0":["variables.file"]}');
  form.set('0', new Blob([new Uint8Array(content)]), name);
  const response = await fetch(`${client.url}${client.languageCode ? `?languageCode=${client.languageCode}` : ''}`, {
    method: 'POST',
    headers: {
      'apollo-require-preflight': 'true',
      'vendure-token': client.channelToken ?? '',
      ...(client.authToken && { authorization: `Bearer ${client.authToken}` }),
    },
    body: form,
  });
  return { ...((await response.json()) as Omit<RawResponse<TResult>, 'status'>), status: response.status };
}
