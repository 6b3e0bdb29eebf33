import { createHash } from 'crypto';
import type { ID } from '@vendure/core';

/** Whose a file is when somebody is logged in. */
export const userKey = (userId: ID): string => `user:${userId}`;

/** Whose it is before: the session's token is a secret and is not kept, only its hash. */
export const visitorKey = (sessionToken: string): string =>
  `visitor:${createHash('sha256').update(sessionToken).digest('hex')}`;

export const isUserKey = (ownerKey: string): boolean => ownerKey.startsWith('user:');

/** For SQL's LIKE. */
export const ANY_VISITOR = 'visitor:%';
