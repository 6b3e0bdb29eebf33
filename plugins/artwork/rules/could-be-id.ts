import type { ID } from '@vendure/core';
import { LARGEST_INTEGER } from '../constants';

/** Whether a client's id has the form of this database's keys; PostgreSQL fails on one that has not. */
export function couldBeId(id: ID, primaryKeyType: 'increment' | 'uuid'): boolean {
  const text = String(id);
  return primaryKeyType === 'increment'
    ? /^\d{1,10}$/.test(text) && Number(text) <= LARGEST_INTEGER
    : /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
