import { isIPv6 } from 'net';

/**
 * What counts as one place that requests come from: an IPv4 address, or the 64 bits of an IPv6 address that one connection
 * is given, as its owner may choose the rest at will. The machine itself is one, whichever protocol it speaks.
 */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').split('%')[0];
  if (plain === '::1' || plain.startsWith('127.')) return 'loopback';
  if (!isIPv6(plain)) return plain;
  const [head, tail] = plain.split('::').map(half => half.split(':').filter(Boolean));
  const missing = 8 - head.length - (tail?.length ?? 0);
  const groups = tail ? [...head, ...Array<string>(missing).fill('0'), ...tail] : head;
  return groups
    .slice(0, 4)
    .map(group => parseInt(group, 16).toString(16))
    .join(':');
}
