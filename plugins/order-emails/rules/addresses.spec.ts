import { describe, expect, it } from 'vitest';
import { isOneAddress, senderDomain, senderOf } from './addresses';

const store = {
  siteName: 'L’Atelier "B"',
  siteUrl: 'https://atelier.example/fr',
  merchantEmail: 'contact@atelier.example',
};

describe('addresses', () => {
  it('takes one address and nothing else', () => {
    expect(isOneAddress('jeanne@example.com')).toBe(true);
    for (const wrong of ['a@x.fr, b@y.fr', 'a@x.fr\r\nBcc: b@y.fr', 'Jeanne <a@x.fr>', 'a', '']) {
      expect(isOneAddress(wrong)).toBe(false);
    }
  });

  it('sends in the name of the store', () => {
    expect(senderOf(store)).toBe('"L’Atelier B" <contact@atelier.example>');
    expect(senderOf(store, 'Serveur <mail@server.example>')).toBe('"L’Atelier B" <mail@server.example>');
    expect(senderOf({ ...store, merchantEmail: null })).toBe('"L’Atelier B" <noreply@atelier.example>');
    expect(senderDomain({ ...store, merchantEmail: null, siteUrl: null })).toBe('localhost');
    expect(senderOf({ ...store, siteName: 'X\r\nBcc: a@b.c' })).not.toContain('\n');
  });
});
