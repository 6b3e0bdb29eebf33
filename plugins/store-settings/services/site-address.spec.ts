import { expect, it } from 'vitest';
import { siteAddress } from './site-address';

it.each(['https://Atelier.example', 'HTTPS://atelier.EXAMPLE/', 'https://atelier.example:443//'])(
  '%s is one address, however it is spelt',
  url => {
    expect(siteAddress(url)).toBe('https://atelier.example');
  },
);

it.each(['http://atelier.example', 'https://atelier.example/B', 'https://atelier.example:8443', 'atelier.example'])(
  '%s is another',
  url => {
    expect(siteAddress(url)).toBe(url);
  },
);

it('tells paths apart by their letters, and leaves what is no address as it is', () => {
  expect(siteAddress('https://a.example/B/')).not.toBe(siteAddress('https://a.example/b'));
  const long = `https://a.example/${'/'.repeat(1_000_000)}x`;
  expect(siteAddress(long)).toBe(long);
});
