import type {} from 'vitest';

declare module 'vitest' {
  /** What the preparation hands to the tests, which run in another process. */
  interface ProvidedContext {
    /** Address of the server under test, without a trailing slash. */
    shopUrl: string;
    /** Where that server delivers its mails. */
    smtpPort: number;
  }
}
