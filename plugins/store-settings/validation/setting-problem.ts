import type { LocalizedString } from '@vendure/common/lib/generated-types';
import type { CustomFieldConfig } from '@vendure/core';

type Judge = (value: unknown) => LocalizedString[] | undefined;

/** What is wrong with a value for a setting, in every language that screens have; null where it may be saved. */
export function settingProblem(
  fields: readonly CustomFieldConfig[],
  name: string,
  value: unknown,
): LocalizedString[] | null {
  const field = fields.find(candidate => candidate.name === name);
  if (!field || value == null || value === '') return null;
  return (field.validate as Judge | undefined)?.(value) ?? null;
}
