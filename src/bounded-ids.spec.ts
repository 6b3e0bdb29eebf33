import { AutoIncrementIdStrategy } from '@vendure/core';
import { describe, expect, it } from 'vitest';
import { boundedIds } from './bounded-ids';

describe('boundedIds', () => {
  const ids = boundedIds();

  it.each(['1', '0', '007', '2147483647'])('reads %s', id => {
    expect(ids.decodeId(id)).toBe(Number(id));
  });

  it.each(['', ' ', '-1', '+1', '1.5', '1e3', '0x1f', "1' OR '1'='1", '2147483648', '99999999999', 'T_1', 'NaN'])(
    'takes "%s" for nobody’s',
    id => {
      expect(ids.decodeId(id)).toBe(-1);
    },
  );

  it('passes for the strategy whose ids Vendure does not encode', () => {
    expect(ids.constructor).toBe(AutoIncrementIdStrategy);
    expect(ids.encodeId(7)).toBe('7');
  });
});
