import type { LocalizedString } from '@vendure/common/lib/generated-types';
import { storeFields } from '../custom-fields';
import { settingProblem } from '../validation/setting-problem';

/** What is wrong with a value for a store's setting, in French and English; null where it may be saved. */
export function storeSettingProblem(field: string, value: unknown): LocalizedString[] | null {
  return settingProblem(storeFields, field, value);
}
