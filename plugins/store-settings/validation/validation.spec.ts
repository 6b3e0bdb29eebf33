import { describe, expect, it } from 'vitest';
import {
  artworkFormat,
  atMost,
  between,
  bic,
  codePrefix,
  countryCode,
  email,
  iban,
  localizedTexts,
  orderAddressPattern,
  percentage,
  registrationNumber,
  singleLine,
  textList,
  type TextRule,
  vatNumber,
  webAddress,
} from './index';

function judge(rule: TextRule, cases: { good: string[]; bad: string[] }) {
  it.each(cases.good)('accepts %s', value => {
    expect(rule(value)).toBeNull();
  });
  it.each(cases.bad)('refuses %s', value => {
    expect(rule(value)).toEqual({ fr: expect.any(String) as string, en: expect.any(String) as string });
  });
}

describe('registrationNumber', () => {
  judge(registrationNumber, {
    good: ['123456782', '123 456 782 00010', '35600000000048', '35600000049837', 'HRB 12345', 'BE 0403.170.701'],
    bad: ['123456789', '12345678200011', '1234567820001', '35600000049838', '000000000', 'x<script>'],
  });
});

describe('vatNumber', () => {
  judge(vatNumber, {
    good: ['FR11123456782', 'fr 40 303 265 045', 'DE123456789', 'BE0403170701', 'CHE123456789TVA', 'EL123456789'],
    bad: ['FR12123456782', 'FR1112345678', '11123456782', 'ZZ123456789', 'DE12345678'],
  });
});

describe('iban', () => {
  judge(iban, {
    good: ['FR7630006000011234567890189', 'FR76 3000 6000 0112 3456 7890 189', 'DE89370400440532013000'],
    bad: ['FR7630006000011234567890180', 'FR76', 'nope'],
  });
});

describe('bic', () => {
  judge(bic, { good: ['AGRIFRPP', 'agrifrppxxx'], bad: ['AGRIFRP', 'AGRIFRPPXX', '12345678'] });
});

describe('email', () => {
  judge(email, {
    good: ['bonjour@boutique.fr', 'a.b+c@sub.exemple.example'],
    bad: ['bonjour', 'a@b', 'a b@c.fr', 'a@c.fr\nBcc: x@y.fr', 'a..b@c.fr', 'Nom <a@c.fr>'],
  });
});

describe('webAddress', () => {
  judge(webAddress, {
    good: ['https://boutique.fr', 'http://localhost:3000/a?b=c'],
    bad: ['boutique.fr', 'javascript:alert(1)', 'ftp://boutique.fr', 'https://', 'https://a b', 'https://me:pw@a.fr'],
  });
});

describe('orderAddressPattern', () => {
  judge(orderAddressPattern, {
    good: ['https://boutique.fr/commandes/{code}', 'https://boutique.fr/?o={code}'],
    bad: ['https://boutique.fr/commandes', '/commandes/{code}', 'javascript:{code}'],
  });
});

describe('codePrefix', () => {
  judge(codePrefix, { good: ['ORD', 'CS', 'A-1', '2026'], bad: ['ord', '-A', 'ABCDEFGHIJK', 'A B', 'É'] });
});

describe('countryCode', () => {
  judge(countryCode, { good: ['FR', 'US', 'MC'], bad: ['fr', 'FRA', 'F', '12', 'AA'] });
});

describe('artworkFormat', () => {
  judge(artworkFormat, { good: ['png', '.PDF', 'jpeg', 'tif', 'ai'], bad: ['gif', 'exe', 'png,jpg', ''] });
});

describe('lengths and lines', () => {
  judge(atMost(5), { good: ['', '12345'], bad: ['123456'] });
  judge(singleLine, { good: ['La Petite Papeterie'], bad: ['a\nb', 'a\u0000b'] });
});

describe('numbers', () => {
  it.each([0, 5.5, 100])('accepts %d %%', value => {
    expect(percentage(value)).toBeNull();
  });
  it.each([-1, 100.01, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d %%', value => {
    expect(percentage(value)).not.toBeNull();
  });
  it('names both bounds', () => {
    expect(between(1, 9)(10)).toEqual({ fr: 'doit être compris entre 1 et 9', en: 'must be between 1 and 9' });
  });
});

describe('lists', () => {
  it('judges each text, and how many there are', () => {
    expect(textList(['a', 'b'], 2, [atMost(1)])).toBeNull();
    expect(textList(['a', 'bb'], 2, [atMost(1)])).not.toBeNull();
    expect(textList(['a', 'b', 'c'], 2, [atMost(1)])).not.toBeNull();
  });
  it('asks for the language of a text', () => {
    expect(localizedTexts([{ languageCode: 'fr', text: 'a' }], 2, [])).toBeNull();
    expect(localizedTexts([{ languageCode: '', text: 'a' }], 2, [])).not.toBeNull();
  });
});
