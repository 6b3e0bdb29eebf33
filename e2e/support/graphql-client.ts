import { print, type DocumentNode } from 'graphql';

/** A document that knows its result and variables, as gql.tada and GraphQL Code Generator make them. */
export interface TypedDocument<TResult, TVariables> extends DocumentNode {
  __apiType?: (variables: TVariables) => TResult;
}

export interface GraphqlError {
  message: string;
  path?: (string | number)[];
  extensions?: { code?: string } & Record<string, unknown>;
}

export interface RawResponse<TResult> {
  status: number;
  data?: TResult | null;
  errors?: GraphqlError[];
}

export interface GraphqlClientOptions {
  url: string;
  /** The store, sent as `vendure-token`. */
  channelToken?: string;
  /** Sent as the `languageCode` query parameter. */
  languageCode?: string;
  /** Sent as the `currencyCode` query parameter. */
  currencyCode?: string;
}

export class GraphqlRequestError extends Error {
  constructor(
    readonly errors: GraphqlError[],
    readonly data: unknown,
  ) {
    super(errors.map(error => error.message).join('; ') || 'The server answered neither data nor errors');
    this.name = 'GraphqlRequestError';
  }

  get codes(): string[] {
    return this.errors.map(error => error.extensions?.code ?? 'UNKNOWN');
  }
}

/** One visitor or administrator: keeps the session's bearer token, the store and the language between requests. */
export class GraphqlClient {
  authToken?: string;
  channelToken?: string;
  languageCode?: string;
  currencyCode?: string;
  readonly url: string;

  constructor(options: GraphqlClientOptions) {
    this.url = options.url;
    this.channelToken = options.channelToken;
    this.languageCode = options.languageCode;
    this.currencyCode = options.currencyCode;
  }

  /** Answers the data, and throws a {@link GraphqlRequestError} where the answer has errors. */
  request<TResult, TVariables>(document: TypedDocument<TResult, TVariables>, variables?: TVariables): Promise<TResult>;
  request<TResult = Record<string, unknown>>(document: string, variables?: Record<string, unknown>): Promise<TResult>;
  async request<TResult>(document: string | DocumentNode, variables?: object): Promise<TResult> {
    const { data, errors } = await this.send<TResult>(document, variables);
    if (errors?.length || !data) throw new GraphqlRequestError(errors ?? [], data);
    return data;
  }

  /** Answers data and errors as the server sent them. */
  raw<TResult, TVariables>(
    document: TypedDocument<TResult, TVariables>,
    variables?: TVariables,
  ): Promise<RawResponse<TResult>>;
  raw<TResult = Record<string, unknown>>(
    document: string,
    variables?: Record<string, unknown>,
  ): Promise<RawResponse<TResult>>;
  raw<TResult>(document: string | DocumentNode, variables?: object): Promise<RawResponse<TResult>> {
    return this.send<TResult>(document, variables);
  }

  /** Works on both APIs. */
  async login(username: string, password: string): Promise<void> {
    const { login } = await this.request<{ login: { __typename: string; message?: string } }>(
      `mutation Login($username: String!, $password: String!) {
        login(username: $username, password: $password) { __typename ... on ErrorResult { message } }
      }`,
      { username, password },
    );
    if (login.__typename !== 'CurrentUser') throw new Error(`${username} cannot log in: ${login.message ?? ''}`);
  }

  async logout(): Promise<void> {
    await this.request('mutation { logout { success } }');
    this.authToken = undefined;
  }

  /** The same session looking at another store, or in another language or currency. */
  with(changes: { channelToken?: string; languageCode?: string; currencyCode?: string }): GraphqlClient {
    const other = new GraphqlClient({
      url: this.url,
      channelToken: changes.channelToken ?? this.channelToken,
      languageCode: changes.languageCode ?? this.languageCode,
      currencyCode: changes.currencyCode ?? this.currencyCode,
    });
    other.authToken = this.authToken;
    return other;
  }

  private async send<TResult>(document: string | DocumentNode, variables?: object): Promise<RawResponse<TResult>> {
    const url = new URL(this.url);
    if (this.languageCode) url.searchParams.set('languageCode', this.languageCode);
    if (this.currencyCode) url.searchParams.set('currencyCode', this.currencyCode);
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.channelToken ? { 'vendure-token': this.channelToken } : {}),
        ...(this.authToken ? { authorization: `Bearer ${this.authToken}` } : {}),
      },
      body: JSON.stringify({ query: typeof document === 'string' ? document : print(document), variables }),
    });
    this.authToken = response.headers.get('vendure-auth-token') ?? this.authToken;
    const text = await response.text();
    try {
      return { ...(JSON.parse(text) as Omit<RawResponse<TResult>, 'status'>), status: response.status };
    } catch {
      throw new Error(`${url.pathname} answered ${response.status} without JSON: ${text.slice(0, 200)}`);
    }
  }
}
