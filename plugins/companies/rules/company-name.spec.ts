import { describe, expect, it } from 'vitest';
import { companyNameKey, similarNameKey, tidyCompanyName } from './company-name';

describe('names of companies', () => {
  it.each([
    ['Société Générale', 'SOCIETE  GENERALE'],
    ['Œuvre & Cie', 'oeuvre&cie'],
    ['  L’Atelier\tdu Coin ', 'l’atelier du coin'],
    ['Ａｃｍｅ', 'acme'],
    ['Acme\u200b', 'Acme'],
    ['Straße 🚲', 'STRASSE🚲'],
  ])('takes "%s" and "%s" for one', (one, other) => {
    expect(companyNameKey(one)).toBe(companyNameKey(other));
  });

  it('keeps apart what differs by more than case, accents and spaces', () => {
    expect(companyNameKey('Acme')).not.toBe(companyNameKey('Acme SAS'));
    expect(companyNameKey('A-B')).not.toBe(companyNameKey('AB'));
  });

  it.each([
    ['Acme', 'A.C.M.E. SAS'],
    ['SARL Martin', 'Martin'],
    ['Martin & Fils', 'Martin et fils'],
    ['Company Store Inc.', 'Company-Store'],
  ])('finds "%s" and "%s" similar', (one, other) => {
    expect(similarNameKey(one)).toBe(similarNameKey(other));
  });

  it('does not take a legal form that is the whole name away', () => {
    expect(similarNameKey('SAS')).toBe('sas');
    expect(similarNameKey('—')).toBe('—');
  });

  it('is one line without what cannot be seen', () => {
    expect(tidyCompanyName(' Acme\r\n\u202eSAS ')).toBe('Acme SAS');
    expect(companyNameKey(' \u200b\n')).toBe('');
  });
});
