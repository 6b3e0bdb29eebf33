import { describe, expect, it } from 'vitest';
import { userKey, visitorKey } from './owner-key';

describe('owner keys', () => {
  it('tell users from visitors and keep no session token', () => {
    expect(userKey(7)).toBe('user:7');
    expect(visitorKey('secret-token')).toMatch(/^visitor:[0-9a-f]{64}$/);
    expect(visitorKey('secret-token')).not.toContain('secret');
    expect(visitorKey('a')).not.toBe(visitorKey('b'));
  });

  it('fit their column', () => {
    expect(visitorKey('x').length).toBeLessThanOrEqual(80);
    expect(userKey('ed5f9b9c-5a5b-4b8a-9c1d-1f9f6d0c7a11').length).toBeLessThanOrEqual(80);
  });
});
