import { getConfig, Logger, type RequestContext } from '@vendure/core';

/**
 * Core puts the cart that it makes for a visitor into the session's cache at once. When the transaction is then rolled
 * back, SQLite gives the cart's id to the next one that is made, and the cache would lead the visitor into it: a stranger's.
 */
export async function forgetSession({ session }: RequestContext): Promise<void> {
  if (!session) return;
  try {
    await getConfig().authOptions.sessionCacheStrategy.delete(session.token);
  } catch (reason) {
    Logger.warn(`A session stays in the cache: ${String(reason)}`, 'Consistency');
  }
}
