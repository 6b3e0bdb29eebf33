import { describe, expect, it } from 'vitest';
import { storeFields } from '../../../plugins/store-settings/custom-fields';
import { boutique, companyStore } from './stores';

type Validate = (value: unknown) => unknown;

describe.each([boutique, companyStore])('demo store $code', ({ settings }) => {
  it.each(Object.entries(settings))('has a %s that the admin would accept', (name, value) => {
    const field = storeFields.find(candidate => candidate.name === name);
    expect(field).toBeDefined();
    expect((field?.validate as Validate | undefined)?.(value)).toBeUndefined();
  });
});
