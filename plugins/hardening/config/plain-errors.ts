import type { ApiOptions } from '@vendure/core';
import type { Request } from 'express';

type ApolloPlugin = NonNullable<ApiOptions['apolloServerPlugins']>[number];
type Listening = ReturnType<NonNullable<ApolloPlugin['requestDidStart']>>;

/** i18next's middleware, which Vendure sets up, puts the translation into the request's language on it. */
interface Context {
  req: Request & { t(key: string): string };
}

const SUGGESTION = / ?Did you mean .+\?$/s;
/** What @vendure/harden-plugin refuses with, as an error of the server's own. */
const TOO_COMPLEX = 'Query is too complex';

/**
 * Takes graphql-js's "Did you mean …" off errors, of fields and of values alike: HardenPlugin's `hideFieldSuggestions` (3.7) writes to
 * where Apollo Server 3 kept the errors, which changes nothing, and Apollo's own plugin leaves values alone. A query that is too complex
 * is refused as what its sender can mend.
 */
export const plainErrors: ApolloPlugin = {
  requestDidStart: (): Listening =>
    Promise.resolve({
      willSendResponse: ({ response: { body, http }, contextValue }) => {
        const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
        for (const error of errors) {
          if (error.message === TOO_COMPLEX) {
            const message = (contextValue as Context).req.t('hardening.tooComplex');
            Object.assign(error, { message, extensions: { code: 'USER_INPUT_ERROR' } });
            http.status = 400;
          } else Object.assign(error, { message: error.message.replace(SUGGESTION, '') });
        }
        return Promise.resolve();
      },
    }),
};
