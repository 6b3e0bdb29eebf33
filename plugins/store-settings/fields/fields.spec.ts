import type { Injector, RequestContext } from '@vendure/core';
import { describe, expect, it } from 'vitest';
import { storeFields } from '../custom-fields';

type Validate = (
  value: unknown,
  injector?: Injector,
  ctx?: RequestContext,
) => { languageCode: string; value: string }[];

function validate(name: string, value: unknown, ctx?: RequestContext) {
  const field = storeFields.find(candidate => candidate.name === name);
  if (!field) throw new Error(`No field ${name}`);
  return (field.validate as Validate | undefined)?.(value, undefined, ctx);
}

describe('storeFields', () => {
  it('has each name once, with a label and a help text in both languages', () => {
    expect(new Set(storeFields.map(({ name }) => name)).size).toBe(storeFields.length);
    for (const { label, description } of storeFields) {
      expect(label).toHaveLength(2);
      expect(description).toHaveLength(2);
    }
  });

  it('shows customers nothing but what is meant for them', () => {
    expect(storeFields.filter(field => field.public).map(({ name }) => name)).toEqual([
      'siteName',
      'siteUrl',
      'website',
      'logo',
      'guestCheckout',
      'termsVersion',
      'termsUrl',
      'notices',
      'couponsEnabled',
    ]);
  });

  it.each(storeFields.map(({ name }) => name))('lets %s be empty', name => {
    expect(validate(name, null)).toBeUndefined();
  });

  it.each(storeFields.filter(({ type, list }) => type === 'string' && !list).map(({ name }) => name))(
    'refuses a megabyte as %s',
    name => {
      expect(validate(name, 'x'.repeat(1_000_000))).toHaveLength(2);
    },
  );

  it('names the field, in both languages or in the request’s', () => {
    expect(validate('iban', 'nope')).toEqual([
      { languageCode: 'fr', value: 'IBAN : n’est pas un IBAN valide.' },
      { languageCode: 'en', value: 'IBAN: is not a valid IBAN.' },
    ]);
    const ctx = { languageCode: 'fr', req: { language: 'en' } } as unknown as RequestContext;
    expect(validate('iban', 'nope', ctx)).toEqual([{ languageCode: 'en', value: 'IBAN: is not a valid IBAN.' }]);
  });
});
