import type { Channel } from '@vendure/core';

type Settings = Channel['customFields'];
type TextSetting = {
  [Name in keyof Settings]: Settings[Name] extends string | null ? Name : never;
}[keyof Settings];

/** A text among the settings of a store; null where it was never set, and where it was cleared to nothing or to spaces. */
export function textSetting({ customFields }: Pick<Channel, 'customFields'>, name: TextSetting): string | null {
  return customFields[name]?.trim() || null;
}
