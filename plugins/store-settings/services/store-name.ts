import type { Channel } from '@vendure/core';

/** How the store calls itself towards its customers. */
export function storeName(channel: Channel): string {
  return channel.customFields.siteName || channel.code;
}
