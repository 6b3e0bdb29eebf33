import { expect, it } from 'vitest';
import { registrationName } from './registration-name';

it('tells a company’s number from an establishment’s', () => {
  expect(registrationName('732 829 320')).toBe('SIREN');
  expect(registrationName('73282932000074')).toBe('SIRET');
  expect(registrationName('HRB 12345')).toBeNull();
});
