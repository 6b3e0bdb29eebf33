import { inject } from 'vitest';
import { GraphqlClient } from '../../support/graphql-client';
import { SmtpCapture } from '../../support/smtp-capture';

export interface Credentials {
  username: string;
  password: string;
}

export const superadmin: Credentials = { username: 'superadmin', password: 'superadmin' };

/** The server that was started for all browser tests, seen from a test. */
export const shopServer = {
  get url(): string {
    return inject('shopUrl');
  },
  /** A new visitor of a store. */
  shop: (channelToken = 'boutique', languageCode?: string): GraphqlClient =>
    new GraphqlClient({ url: `${inject('shopUrl')}/shop-api`, channelToken, languageCode }),
  /** Somebody who is logged in to the Admin API. */
  admin: async (channelToken = 'boutique', credentials = superadmin): Promise<GraphqlClient> => {
    const client = new GraphqlClient({ url: `${inject('shopUrl')}/admin-api`, channelToken });
    await client.login(credentials.username, credentials.password);
    return client;
  },
};

let capture: Promise<SmtpCapture> | undefined;

/** The mail server to which the shop delivers: one for all test files, which run in one process. */
export const mailbox = (): Promise<SmtpCapture> => (capture ??= SmtpCapture.start(inject('smtpPort')));
