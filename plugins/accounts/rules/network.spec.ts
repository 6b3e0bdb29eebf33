import { describe, expect, it } from 'vitest';
import { networkOf } from './network';

describe('where requests come from', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:0:7::1', '2001:db8:0:7'],
    ['2001:0db8:0000:0007:aaaa:bbbb:cccc:dddd', '2001:db8:0:7'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', 'loopback'],
    ['::ffff:127.0.0.1', 'loopback'],
    ['', ''],
  ])('"%s" is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
