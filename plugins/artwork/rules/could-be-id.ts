import type { ID } from '@vendure/core';

/** Whether a client's id has the form of this database's keys; PostgreSQL fails on one that has not. */
export function couldBeId(id: ID, primaryKeyType: 'increment' | 'uuid'): boolean {
  const text = String(id);
  return primaryKeyType === 'increment'
    ? /^\d{1,10}$/.test(text) && Number(text) <= 2_147_483_647
    : /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
