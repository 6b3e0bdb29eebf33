import { Args, Query, Resolver } from '@nestjs/graphql';
import type { LocalizedString } from '@vendure/common/lib/generated-types';
import { Allow, Permission, UserInputError } from '@vendure/core';
import { storeFields } from '../custom-fields';
import { settingProblem } from '../validation/setting-problem';

const FORM = /^(string|int|float|struct)$/;

@Resolver()
export class SettingProblemResolver {
  /** Saves nothing, and tells nothing of any store. */
  @Query()
  @Allow(Permission.CreateChannel, Permission.UpdateChannel)
  storeSettingProblem(@Args() { field, value }: { field: string; value: unknown }): LocalizedString[] | null {
    const known = storeFields.find(({ name }) => name === field);
    if (!known || !FORM.test(known.type))
      throw new UserInputError(`There is no setting "${field.slice(0, 50)}" to check`);
    if (value != null && !hasForm(value, known.type, known.list ?? false)) {
      throw new UserInputError(`The setting "${field}" is of another type`);
    }
    return settingProblem(storeFields, field, value);
  }
}

/** The type that `updateChannel` would ask for, so that rules are only asked about what they can judge. */
function hasForm(value: unknown, type: string, list: boolean): boolean {
  if (list) return Array.isArray(value) && value.every(item => hasForm(item, type, false));
  if (type === 'string') return typeof value === 'string';
  if (type !== 'struct') return typeof value === 'number';
  const { languageCode, text } = (value ?? {}) as Record<string, unknown>;
  return typeof languageCode === 'string' && typeof text === 'string';
}
