import { describe, expect, it } from 'vitest';
import { couldBeId } from './could-be-id';

describe('couldBeId', () => {
  it.each(['1', 1, '2147483647'])('takes %s for a number', id => {
    expect(couldBeId(id, 'increment')).toBe(true);
  });
  it.each(['', '-1', '1.5', '1e3', "1' OR '1'='1", '2147483648', '99999999999', 'T_1'])('refuses %s', id => {
    expect(couldBeId(id, 'increment')).toBe(false);
  });
  it('knows a UUID', () => {
    expect(couldBeId('ed5f9b9c-5a5b-4b8a-9c1d-1f9f6d0c7a11', 'uuid')).toBe(true);
    expect(couldBeId('7', 'uuid')).toBe(false);
  });
});
