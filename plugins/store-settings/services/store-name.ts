import type { Channel } from '@vendure/core';
import { textSetting } from './text-setting';

/** How the store calls itself towards its customers. */
export function storeName(channel: Channel): string {
  return textSetting(channel, 'siteName') ?? channel.code;
}
